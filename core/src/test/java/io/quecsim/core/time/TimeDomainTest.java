package io.quecsim.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimeDomainTest {
    private final TimeDomain domain = new TimeDomain();
    private final List<String> log = new ArrayList<>();
    private final int source =
            domain.door().register((outcome, time) -> log.add("outcome " + outcome.kind() + "@" + time));

    private Outcome outcome(int kind) {
        return new Outcome(source, kind, 0, Outcome.NO_DATA);
    }

    private void event(long timeNanos) {
        domain.at(timeNanos, due -> log.add("event " + due + "@" + domain.nowNanos()));
    }

    @Test
    void idleJumpsToTheNextEvent() {
        event(7_000_000_000L);
        assertThat(domain.idle()).isTrue();
        assertThat(log).containsExactly("event 7000000000@7000000000");
        assertThat(domain.idle()).isFalse();
    }

    @Test
    void aBusyCpuMeetsAnEventAtTheFirstBoundaryAtOrAfterItsTime() {
        domain.safePoint();
        domain.advance(90);
        event(100);
        assertThat(domain.horizonNanos()).isEqualTo(100);
        domain.advance(130);
        domain.safePoint();
        assertThat(log).containsExactly("event 100@130");
    }

    @Test
    void anEventThatIsAlreadyPastFiresAtTheNextSafePoint() {
        domain.advance(50);
        event(20);
        assertThat(domain.horizonNanos()).isLessThanOrEqualTo(50);
        domain.safePoint();
        assertThat(log).containsExactly("event 20@50");
    }

    @Test
    void anOutcomeIsDeliveredAfterTheEventsOfItsNanosecond() {
        domain.advance(10);
        domain.door().enqueue(outcome(1));
        domain.safePoint();
        assertThat(log).as("an instruction boundary of time 10 may have passed").isEmpty();
        event(11);
        domain.advance(11);
        domain.safePoint();
        assertThat(log).containsExactly("event 11@11", "outcome 1@11");
    }

    @Test
    void anIdleDeviceTakesAnOutcomeBeforeALaterEvent() {
        event(1000);
        domain.door().enqueue(outcome(1));
        domain.door().enqueue(outcome(2));
        domain.idle();
        domain.idle();
        assertThat(log).containsExactly("outcome 1@1", "outcome 2@1", "event 1000@1000");
    }

    @Test
    void whatAnEventSchedulesForNowFiresInTheSameSafePoint() {
        domain.at(5, due -> domain.after(0, now -> log.add("child@" + domain.nowNanos())));
        domain.idle();
        assertThat(log).containsExactly("child@5");
    }

    @Test
    void withAnOpenSourceAndNoEventIdleWaitsAtTheDoor() throws Exception {
        domain.door().openSource();
        Thread outside = new Thread(() -> domain.door().enqueue(outcome(3)));
        outside.start();
        assertThat(domain.idle()).isTrue();
        outside.join();
        assertThat(log).containsExactly("outcome 3@1");
        domain.door().closeSource();
        assertThat(domain.idle()).isFalse();
    }

    @Test
    void aClosedDoorEndsTheWaiting() throws Exception {
        domain.door().openSource();
        Thread outside = new Thread(() -> domain.door().close());
        outside.start();
        assertThat(domain.idle()).isFalse();
        outside.join();
        domain.door().enqueue(outcome(1));
        assertThat(domain.door().hasWaiting()).isFalse();
    }

    @Test
    void anInterruptEndsTheRun() {
        domain.door().openSource();
        Thread.currentThread().interrupt();
        assertThatThrownBy(domain::idle).isInstanceOf(SimulationInterrupted.class);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
        Thread.currentThread().interrupt();
        assertThatThrownBy(domain::safePoint).isInstanceOf(SimulationInterrupted.class);
    }

    @Test
    void theDomainThreadMayEnqueueBeyondTheLimitWithoutWaitingForItself() {
        domain.door().enqueue(outcome(1));
        domain.safePoint();
        for (int i = 0; i < 70_000; i++) {
            domain.door().enqueue(outcome(2));
        }
        domain.advance(1);
        domain.safePoint();
        domain.advance(2);
        domain.safePoint();
        assertThat(log).hasSize(70_001);
    }
}
