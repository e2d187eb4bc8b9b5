package io.quecsim.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EventQueueTest {
    private static final EventAction NOTHING = due -> {};

    @Test
    void eventsOfOneNanosecondFireInTheOrderOfScheduling() {
        EventQueue queue = new EventQueue();
        Event first = queue.schedule(5, NOTHING);
        Event second = queue.schedule(5, NOTHING);
        Event earlier = queue.schedule(4, NOTHING);
        assertThat(queue.nextTimeNanos()).isEqualTo(4);
        assertThat(queue.pollDue(3)).isNull();
        assertThat(List.of(queue.pollDue(5), queue.pollDue(5), queue.pollDue(5)))
                .containsExactly(earlier, first, second);
        assertThat(queue.nextTimeNanos()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void aCancelledEventIsGoneAndCancellingTwiceIsHarmless() {
        EventQueue queue = new EventQueue();
        Event event = queue.schedule(1, NOTHING);
        queue.schedule(2, NOTHING);
        queue.cancel(event);
        queue.cancel(event);
        assertThat(event.pending()).isFalse();
        assertThat(queue.pollDue(10).timeNanos()).isEqualTo(2);
        assertThat(queue.size()).isZero();
    }

    @Test
    void anyMixOfSchedulingAndCancellingComesOutSorted() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            EventQueue queue = new EventQueue();
            List<Event> pending = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                if (pending.isEmpty() || random.nextInt(3) > 0) {
                    pending.add(queue.schedule(random.nextInt(40), NOTHING));
                } else {
                    queue.cancel(pending.remove(random.nextInt(pending.size())));
                }
            }
            pending.sort(Comparator.comparingLong((Event e) -> e.timeNanos).thenComparingLong(e -> e.sequence));
            List<Event> polled = new ArrayList<>();
            for (Event e = queue.pollDue(100); e != null; e = queue.pollDue(100)) {
                polled.add(e);
            }
            assertThat(polled).as("seed %d", seed).isEqualTo(pending);
        }
    }
}
