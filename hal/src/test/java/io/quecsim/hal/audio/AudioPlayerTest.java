package io.quecsim.hal.audio;

import static org.assertj.core.api.Assertions.assertThat;

import io.quecsim.core.time.Span;
import io.quecsim.core.time.TimeDomain;
import io.quecsim.core.trace.Trace;
import io.quecsim.hal.audio.AudioPlayer.Accepted;
import io.quecsim.hal.audio.AudioRecorder.Format;
import io.quecsim.hal.power.Reset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AudioPlayerTest {
    private static final long MILLI = 1_000_000;

    private final TimeDomain time = new TimeDomain();
    private final List<String> log = new ArrayList<>();
    private final List<Loudspeaker.Played> heard = new ArrayList<>();
    private final AudioPlayer player = new AudioPlayer(time, new Trace(), 7, heard::add);

    @BeforeEach
    void listen() {
        player.listen((sound, stage) -> log.add(time.nowNanos() / MILLI + " " + sound.name() + " " + stage));
    }

    private static Sound sound(String name, long millis) {
        return new Sound(Sound.Kind.FILE, name, new byte[0], millis * MILLI);
    }

    private void until(long millis) {
        while (time.nextEventNanos() <= millis * MILLI) {
            time.idle();
        }
        time.advance(millis * MILLI);
    }

    @Test
    void aSoundPlaysForItsTime() {
        assertThat(player.play(sound("a", 100), 0, false)).isEqualTo(Accepted.PLAYS);
        until(99);
        assertThat(player.isPlaying()).isTrue();
        until(200);
        assertThat(player.isPlaying()).isFalse();
        assertThat(log).containsExactly("0 a STARTED", "100 a FINISHED");
        assertThat(heard).singleElement().satisfies(played -> {
            assertThat(played.playedNanos()).isEqualTo(100 * MILLI);
            assertThat(played.volume()).isEqualTo(7);
        });
    }

    @Test
    void whatMayNotBreakInWaitsByPriority() {
        player.play(sound("a", 100), 2, false);
        assertThat(player.play(sound("low", 10), 0, false)).isEqualTo(Accepted.WAITS);
        assertThat(player.play(sound("high", 10), 4, false)).isEqualTo(Accepted.WAITS);
        assertThat(player.play(sound("same", 10), 2, false)).isEqualTo(Accepted.WAITS);
        until(1000);
        assertThat(log)
                .containsExactly(
                        "0 a STARTED",
                        "100 a FINISHED",
                        "100 high STARTED",
                        "110 high FINISHED",
                        "110 same STARTED",
                        "120 same FINISHED",
                        "120 low STARTED",
                        "130 low FINISHED");
    }

    @Test
    void whatMayBeBrokenIntoIs() {
        player.play(sound("a", 100), 2, true);
        until(30);
        assertThat(player.play(sound("lower", 10), 1, false)).isEqualTo(Accepted.WAITS);
        assertThat(player.play(sound("b", 50), 2, false)).isEqualTo(Accepted.PLAYS);
        until(1000);
        assertThat(log)
                .containsExactly(
                        "0 a STARTED",
                        "30 a STOPPED",
                        "30 b STARTED",
                        "80 b FINISHED",
                        "80 lower STARTED",
                        "90 lower FINISHED");
        assertThat(heard.get(0).playedNanos()).isEqualTo(30 * MILLI);
    }

    @Test
    void ofWaitingSoundsThatMayBeBrokenIntoTheLastIsPlayed() {
        player.play(sound("a", 100), 4, false);
        player.play(sound("b", 10), 1, true);
        player.play(sound("c", 10), 1, true);
        player.play(sound("d", 10), 1, false);
        until(1000);
        assertThat(log).contains("100 d STARTED").noneMatch(line -> line.contains(" b ") || line.contains(" c "));
    }

    @Test
    void aQueueHasTenPlaces() {
        player.play(sound("a", 100), 4, false);
        for (int i = 0; i < AudioPlayer.QUEUE_LENGTH; i++) {
            assertThat(player.play(sound("x", 1), 3, false)).isEqualTo(Accepted.WAITS);
        }
        assertThat(player.play(sound("x", 1), 3, false)).isEqualTo(Accepted.QUEUE_FULL);
        assertThat(player.play(sound("x", 1), 2, false)).isEqualTo(Accepted.WAITS);
        player.stopAll();
        until(1000);
        assertThat(log).containsExactly("0 a STARTED", "0 a STOPPED");
    }

    @Test
    void aResetEndsItAll() {
        player.volume(3);
        player.play(sound("a", 100), 0, false);
        player.play(sound("b", 100), 0, false);
        until(50);
        time.reset(Span.LIFE);
        player.reset(Reset.SOFT);
        until(1000);
        assertThat(log).containsExactly("0 a STARTED");
        assertThat(heard)
                .singleElement()
                .satisfies(each -> assertThat(each.playedNanos()).isEqualTo(50 * MILLI));
        assertThat(player.volume()).isEqualTo(7);
        assertThat(player.isPlaying()).isFalse();
    }

    @Test
    void aRecordingEndsByItselfOrIsStopped() {
        AudioRecorder recorder = new AudioRecorder(time, new Trace());
        List<Integer> sizes = new ArrayList<>();
        recorder.start(Format.WAV, 2000 * MILLI, file -> sizes.add(file.length));
        until(2000);
        assertThat(recorder.isRecording()).isFalse();
        recorder.start(Format.AMR, 2000 * MILLI, file -> sizes.add(file.length));
        until(2500);
        recorder.stop();
        recorder.stop();
        until(9000);
        assertThat(sizes).containsExactly(44 + 2 * 16000, 6 + 25 * 32);
    }
}
