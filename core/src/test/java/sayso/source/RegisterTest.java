package sayso.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import sayso.reading.Kind;
import sayso.reading.Maybe;
import sayso.statement.References;
import sayso.text.Prose;
import sayso.text.Span;

final class RegisterTest {
    private final Register register = register("");

    private static Register register(String text) {
        Prose prose = Prose.of(text);
        return new Register(Background.of(prose), new Antecedents(prose, References.none(), new Mentions(prose)));
    }

    private Entry named(int at, String name, Kind kind) {
        return register.resolve(new Mention.Named(new Span(at, at + 1), name, kind, Maybe.unknown()));
    }

    private Entry pronoun(int at, String word) {
        return register.resolve(new Mention.Pronoun(new Span(at, at + 1), word));
    }

    private Entry described(int at, String head) {
        return register.resolve(new Mention.Described(
                new Span(at, at + 1), head, head, true, Kinds.ofHead(head).or(Kind.UNNAMED)));
    }

    @Test
    void givesAPronounToTheLastThatFits() {
        Entry ruiz = named(0, "Ana Ruiz", Kind.PERSON);
        Entry army = named(10, "Army", Kind.MILITARY);
        assertSame(ruiz, pronoun(20, "she"));
        assertSame(army, pronoun(30, "it"));
    }

    @Test
    void givesNoPronounToAFarOne() {
        Entry ruiz = named(0, "Ana Ruiz", Kind.PERSON);
        assertNotSame(ruiz, pronoun(5000, "she"));
    }

    @Test
    void takesTheLongerName() {
        Entry kim = named(0, "Kim", Kind.PERSON);
        assertSame(kim, named(10, "Kim Jong Un", Kind.PERSON));
        assertEquals("Kim Jong Un", kim.name());
        assertSame(kim, named(20, "Kim", Kind.PERSON));
    }

    @Test
    void keepsAPersonFromABodyOfTheSameWord() {
        assertNotSame(named(0, "March", Kind.PERSON), named(10, "March", Kind.ORGANISATION));
    }

    @Test
    void givesABareNounToTheLastBodyOfThatKind() {
        Entry charity = named(0, "Open Road", Kind.ORGANISATION);
        Entry radio = named(10, "Radio Sahel", Kind.MEDIA);
        assertSame(charity, described(20, "group"));
        assertSame(radio, described(30, "station"));
        assertNotSame(charity, described(40, "ministry"));
    }

    @Test
    void givesHeToWhoeverOpenedTheLastSentence() {
        String text = "Ana Ruiz spoke. Governor Teodor Valk left early. He was tired.";
        Register heard = register(text);
        heard.resolve(new Mention.Named(new Span(0, 8), "Ana Ruiz", Kind.PERSON, Maybe.unknown()));
        int he = text.indexOf("He was");
        assertEquals(
                "Teodor Valk",
                heard.resolve(new Mention.Pronoun(new Span(he, he + 2), "he")).name());
    }

    @Test
    void knowsAnAcronymAndItsName() {
        Entry union = named(0, "VFU", Kind.ORGANISATION);
        assertSame(union, named(10, "Valley Farmers Union", Kind.ORGANISATION));
        assertSame(union, named(20, "VFU", Kind.ORGANISATION));
    }
}
