package io.quecsim.core.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * One JVM of the speed table: calls every program until HotSpot had its time, then in rounds, in turns with the peer.
 * Started by {@link SpeedTable} with the same arguments.
 */
final class SpeedProcess {
    private SpeedProcess() {}

    private static final class Subject {
        final Program program;
        final Guest guest;
        final List<Double> ours = new ArrayList<>();
        final List<Double> peer = new ArrayList<>();
        double first;
        double instructions;

        Subject(Program program, Guest guest) {
            this.program = program;
            this.guest = guest;
        }

        /** As many calls as take {@code millis}; nanoseconds of one. */
        double measure(Clock clock, int millis) {
            long least = millis * 1_000_000L;
            long start = clock.nanos();
            long spent;
            int calls = 0;
            do {
                guest.call();
                calls++;
                spent = clock.nanos() - start;
            } while (spent < least);
            return (double) spent / calls;
        }
    }

    public static void main(String[] args) throws IOException {
        SpeedOptions options = SpeedOptions.parse(args);
        Peer peer = options.peer().isEmpty() ? null : new Peer(options.peer(), options.clock());
        List<Subject> subjects = new ArrayList<>();
        for (Program program : options.chosen()) {
            Guest guest = new Guest();
            if (!guest.load(program)) {
                System.out.println(program.name() + ": skipped, needs what this machine does not have");
                continue;
            }
            Subject subject = new Subject(program, guest);
            subjects.add(subject);
            long before = subject.guest.vm.cpu.instructions();
            long start = options.clock().nanos();
            subject.guest.call();
            subject.first = options.clock().nanos() - start;
            subject.instructions = subject.guest.vm.cpu.instructions() - before;
            subject.measure(options.clock(), options.warmUpMillis());
        }
        for (int round = 0; round < options.rounds(); round++) {
            for (Subject subject : subjects) {
                if (peer != null) {
                    Peer.Found found = peer.measure(subject.program, options.roundMillis());
                    subject.peer.add(found.nanos());
                    if (round == 0 && subject.program.answer() != null) {
                        compare(subject, found.answer());
                    }
                }
                subject.ours.add(subject.measure(options.clock(), options.roundMillis()));
            }
        }
        for (Subject subject : subjects) {
            System.out.println(new Sample(
                            subject.program.name(),
                            subject.first,
                            array(subject.ours),
                            array(subject.peer),
                            subject.instructions)
                    .line());
        }
    }

    private static void compare(Subject subject, String peers) {
        String ours = subject.guest.show(subject.program.answer());
        if (!ours.equals(peers)) {
            System.out.println(subject.program.name() + ": computes " + ours + ", the peer " + peers);
        }
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
