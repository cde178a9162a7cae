package sayso.ledger.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MemoTest {
    private final AtomicInteger asked = new AtomicInteger();
    private final Memo memo = new Memo(name -> {
        asked.incrementAndGet();
        return List.of(name.toLowerCase(java.util.Locale.ROOT));
    });

    @Test
    void asksOnceForTheSameName() {
        assertThat(memo.of("Kessel"))
                .isEqualTo(memo.of(new String("Kessel".toCharArray())))
                .containsExactly("kessel");
        assertThat(asked).hasValue(1);
    }

    @Test
    void namesOfOneHashKeepApart() {
        assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
        assertThat(memo.of("Aa")).containsExactly("aa");
        assertThat(memo.of("BB")).containsExactly("bb");
        assertThat(memo.of("Aa")).containsExactly("aa");
    }

    @Test
    void moreNamesThanItHoldsAreAnsweredAllTheSame() {
        assertThat(IntStream.range(0, 50_000)).allMatch(at -> memo.of("N" + at).equals(List.of("n" + at)));
    }

    @Test
    void longNamesAreNotKept() {
        String name = "a".repeat(201);
        memo.of(name);
        memo.of(name);
        assertThat(asked).hasValue(2);
    }
}
