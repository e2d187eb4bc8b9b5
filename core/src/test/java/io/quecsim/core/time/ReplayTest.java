package io.quecsim.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * A small device (a CPU with instructions of 0 to 40 ns that schedules events, parks, and reacts to outcomes) runs live
 * against a host that speaks at random moments, and then again from the journal of that run.
 */
class ReplayTest {
    private record Taken(long stampNanos, Outcome outcome) {}

    private record Run(List<String> log, List<Taken> journal) {}

    /** A host that enqueues whenever the domain looks at the wall, with its own chance. */
    private static final class ChattyHost implements Pacer {
        private final Random random;
        private final Door door;
        private int left = 60;

        ChattyHost(long seed, Door door) {
            this.random = new Random(seed);
            this.door = door;
        }

        private void maybeSpeak(int outOf) {
            if (left > 0 && random.nextInt(outOf) == 0) {
                door.enqueue(new Outcome(random.nextInt(2), left--, random.nextLong(), Outcome.NO_DATA));
            }
        }

        @Override
        public long limitNanos(long nowNanos) {
            maybeSpeak(4);
            return random.nextInt(3) == 0 ? nowNanos + random.nextInt(100) : Long.MAX_VALUE;
        }

        @Override
        public void await(long nowNanos, long untilNanos, Door ignored) {
            maybeSpeak(untilNanos == Long.MAX_VALUE ? 1 : 3);
        }

        @Override
        public long arrivalNanos(long nowNanos) {
            return nowNanos + random.nextInt(500);
        }
    }

    private static Run run(long deviceSeed, boolean live, long hostSeed, List<Taken> recorded) {
        TimeDomain domain = new TimeDomain();
        Random random = new Random(deviceSeed);
        List<String> log = new ArrayList<>();
        List<Taken> journal = new ArrayList<>();
        boolean[] runnable = {true};
        if (live) {
            domain.pacer(new ChattyHost(hostSeed, domain.door()));
        } else {
            domain.door().replay(new FedOutcomes(recorded));
        }
        domain.door().openSource();
        domain.door().journal((stamp, outcome) -> journal.add(new Taken(stamp, outcome)));
        for (int i = 0; i < 2; i++) {
            int id = i;
            domain.door().register((outcome, time) -> {
                log.add("outcome " + id + "/" + outcome.kind() + "@" + time);
                domain.after(outcome.number() & 63, due -> log.add("echo " + due + "@" + domain.nowNanos()));
                runnable[0] = true;
                if (outcome.kind() == 1) {
                    domain.door().closeSource();
                }
            });
        }
        for (int step = 0; step < 20_000; step++) {
            if (!runnable[0]) {
                if (!domain.idle()) {
                    break;
                }
                log.add("idle@" + domain.nowNanos());
                continue;
            }
            domain.advance(domain.nowNanos() + random.nextInt(40) * random.nextInt(2));
            int what = random.nextInt(30);
            if (what == 0) {
                domain.after(random.nextInt(900), due -> {
                    log.add("event " + due + "@" + domain.nowNanos());
                    runnable[0] = true;
                });
            } else if (what == 1) {
                log.add("park@" + domain.nowNanos());
                runnable[0] = false;
            }
            if (domain.nowNanos() >= domain.horizonNanos()) {
                domain.safePoint();
            }
        }
        return new Run(log, journal);
    }

    private static final class FedOutcomes implements Door.ReplaySource {
        private final ArrayDeque<Taken> left;

        FedOutcomes(List<Taken> recorded) {
            left = new ArrayDeque<>(recorded);
        }

        @Override
        public long nextStampNanos() {
            return left.isEmpty() ? Long.MAX_VALUE : left.getFirst().stampNanos();
        }

        @Override
        public Outcome next() {
            return left.removeFirst().outcome();
        }
    }

    @Test
    void aReplayIsTheSameRun() {
        int outcomes = 0;
        for (int seed = 0; seed < 300; seed++) {
            Run live = run(seed, true, seed * 31L, List.of());
            Run again = run(seed, false, 0, live.journal);
            assertThat(again.log).as("seed %d", seed).isEqualTo(live.log);
            assertThat(again.journal).as("seed %d", seed).isEqualTo(live.journal);
            outcomes += live.journal.size();
        }
        assertThat(outcomes).isGreaterThan(10_000);
    }

    @Test
    void inReplayTheDoorIsShutToTheLiveWorld() {
        TimeDomain domain = new TimeDomain();
        domain.door().replay(new FedOutcomes(List.of()));
        domain.door().enqueue(new Outcome(0, 1, 0, Outcome.NO_DATA));
        domain.door().openSource();
        assertThat(domain.door().hasWaiting()).isFalse();
        assertThat(domain.idle())
                .as("an open source alone keeps no replay alive")
                .isFalse();
    }
}
