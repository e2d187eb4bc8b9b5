package io.quecsim.simulator.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quecsim.core.trace.Trace.TrackKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever looks at a running device sees it from the start, and the device never waits for him. */
class LiveTraceTest {
    private static final TraceHeader HEADER = TraceHeader.of("generic", 0, "x.py", "test");

    @Test
    void earlyAndLateReadersSeeTheSame() throws Exception {
        Recall told = new Recall();
        LiveTrace live = new LiveTrace(HEADER);
        TraceSource.Cursor early = live.open();
        ByteArrayOutputStream seen = new ByteArrayOutputStream();
        drain(early, seen, 1_000);
        RandomEvents.play(1, 30_000, told, live, new Recall() {
            @Override
            public void flow(long timeNanos, int fromTrack, int toTrack) {
                try {
                    seen.writeBytes(early.next(700));
                } catch (Exception e) {
                    throw new AssertionError(e);
                }
            }
        });
        drain(early, seen, 1 << 18);
        assertThat(read(seen.toByteArray())).isEqualTo(told.events());
        ByteArrayOutputStream late = new ByteArrayOutputStream();
        drain(live.open(), late, 1 << 18);
        assertThat(late.toByteArray()).isEqualTo(seen.toByteArray());
    }

    @Test
    void aReaderOnAnotherThreadSeesWholeRecordsInOrder() throws Exception {
        Recall told = new Recall();
        LiveTrace live = new LiveTrace(HEADER);
        Thread writer = new Thread(() -> RandomEvents.play(2, 100_000, told, live));
        writer.start();
        TraceSource.Cursor cursor = live.open();
        Recall read = new Recall();
        TraceDecoder decoder = new TraceDecoder(read);
        int header = HEADER.encode().length;
        assertThat(cursor.next(header)).isEqualTo(HEADER.encode());
        while (!decoder.finished()) {
            byte[] piece = cursor.next(1 << 18);
            assertThat(decoder.decode(piece, 0, piece.length)).isEqualTo(piece.length);
        }
        writer.join();
        assertThat(read.events()).isEqualTo(told.events());
    }

    @Test
    void memoryIsBoundedAndWhatGoesOnIsStillWhole() throws Exception {
        LiveTrace live = new LiveTrace(HEADER, 3 * Wire.SEGMENT_BYTES);
        TraceSource.Cursor asleep = live.open();
        asleep.next(HEADER.encode().length);
        live.name(0, "running");
        live.name(1, "main");
        live.name(2, "heap used");
        live.track(0, 1, TrackKind.TASK, 1, 0);
        live.track(0, 2, TrackKind.COUNTER, 2, 0);
        live.begin(100, 1, 0);
        live.counter(200, 2, 4_096);
        for (int i = 0; i < 200_000; i++) {
            live.instant(1_000 + i, 1, 0, i);
        }
        live.end(300_000, 1);

        ByteArrayOutputStream late = new ByteArrayOutputStream();
        drain(live.open(), late, 1 << 18);
        assertThat(late.size()).isLessThan(4 * Wire.SEGMENT_BYTES);
        List<String> events = read(late.toByteArray());
        assertThat(events.get(0)).startsWith("lost ");
        assertThat(events)
                .contains("name 0 running", "track 0 1 TASK 1 0", "begin 100 1 0", "counter 200 2 4096")
                .contains("instant 200999 1 0 199999")
                .endsWith("end 300000 1");
        long lost = Long.parseLong(events.get(0).split(" ")[2]);
        long instants = events.stream().filter(e -> e.startsWith("instant")).count();
        // Seven records before the instants, and a SYNC a segment.
        assertThat(lost + instants).isBetween(200_007L, 200_007L + 40);

        assertThatThrownBy(() -> drain(asleep, new ByteArrayOutputStream(), 1 << 18))
                .isInstanceOf(TraceSource.FellBehind.class);
    }

    private static void drain(TraceSource.Cursor cursor, ByteArrayOutputStream to, int most) throws Exception {
        for (byte[] piece = cursor.next(most); piece.length > 0; piece = cursor.next(most)) {
            to.writeBytes(piece);
        }
    }

    private static List<String> read(byte[] stream) throws IOException {
        Recall read = new Recall();
        assertThat(QstReader.read(new ByteArrayInputStream(stream), "stream", read)
                        .leftBytes())
                .isZero();
        return read.events();
    }
}
