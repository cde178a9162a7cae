package sayso.server.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import sayso.reading.Maybe;
import sayso.reading.Report;

@Timeout(60)
class TurnsTest {
    @Test
    void whoAsksForMuchGetsNoMoreThanTheOthers() throws Exception {
        Turns turns = new Turns(20);
        IntStream.range(0, 5).forEach(_ -> turns.enter(ticket("ana")));
        turns.enter(ticket("ben"));
        turns.enter(ticket("cho"));
        turns.enter(ticket("cho"));

        assertThat(served(turns, 8)).containsExactly("ana", "ben", "cho", "ana", "cho", "ana", "ana", "ana");
    }

    @Test
    void oneVisitorIsServedInTheOrderOfAsking() throws Exception {
        Turns turns = new Turns(20);
        List<Ticket> asked = IntStream.range(0, 5).mapToObj(_ -> ticket("ana")).toList();
        asked.forEach(turns::enter);

        for (Ticket each : asked) {
            assertThat(turns.next()).isEqualTo(Maybe.known(each));
        }
    }

    @Test
    void sendsAwayWhoComesToAFullRoom() {
        Turns turns = new Turns(2);
        turns.enter(ticket("ana"));
        turns.enter(ticket("ana"));

        assertThat(turns.enter(ticket("ana"))).isInstanceOf(Turns.Entry.Full.class);
        assertThat(turns.size()).isEqualTo(2);
    }

    @Test
    void makesRoomForANewcomerByTheLastTicketOfWhoHoldsTheMost() {
        Turns turns = new Turns(3);
        turns.enter(ticket("ana"));
        turns.enter(ticket("ana"));
        Ticket last = ticket("ana");
        turns.enter(last);

        assertThat(turns.enter(ticket("ben"))).isEqualTo(new Turns.Entry.In(Maybe.known(last)));
        assertThat(turns.enter(ticket("ben")))
                .as("with two each nobody holds more than the newcomer would")
                .isInstanceOf(Turns.Entry.Full.class);
        assertThat(turns.size()).isEqualTo(3);
    }

    @Test
    void jobsTakeNoPlaceFromPeople() {
        Turns turns = new Turns(1);
        turns.enter(Ticket.of("job", Report.of("x"), true));
        turns.enter(Ticket.of("job", Report.of("x"), true));

        assertThat(turns.enter(ticket("ana"))).isEqualTo(new Turns.Entry.In(Maybe.unknown()));
        assertThat(turns.enter(ticket("ana"))).isInstanceOf(Turns.Entry.Full.class);
    }

    @Test
    void aTicketThatLeavesIsNotServedAndMakesRoom() throws Exception {
        Turns turns = new Turns(1);
        Ticket gone = ticket("ana");
        turns.enter(gone);
        turns.leave(gone);
        Ticket next = ticket("ana");

        assertThat(turns.enter(next)).isInstanceOf(Turns.Entry.In.class);
        assertThat(turns.next()).isEqualTo(Maybe.known(next));
    }

    @Test
    void atItsEndItStillServesJobsAndSendsPeopleAway() throws Exception {
        Turns turns = new Turns(5);
        Ticket person = ticket("ana");
        Ticket job = Ticket.of("job", Report.of("x"), true);
        turns.enter(person);
        turns.enter(job);

        assertThat(turns.close()).containsExactly(person);
        assertThat(turns.next()).isEqualTo(Maybe.known(job));
        assertThat(turns.next()).isEqualTo(Maybe.unknown());
        assertThat(turns.enter(ticket("ben"))).isInstanceOf(Turns.Entry.Closed.class);
    }

    private static List<String> served(Turns turns, int many) throws InterruptedException {
        List<String> served = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            turns.next().toList().forEach(each -> served.add(each.who()));
        }
        return served;
    }

    private static Ticket ticket(String who) {
        return Ticket.of(who, Report.of("x"), false);
    }
}
