package io.quecsim.hal.audio;

import static org.assertj.core.api.Assertions.assertThat;

import io.quecsim.hal.audio.AudioRecorder.Format;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SoundLengthTest {
    private static final long SECOND = 1_000_000_000L;

    @Test
    void aRecordingPlaysAsLongAsItWasMade() {
        for (int seconds = 1; seconds < 5; seconds++) {
            assertThat(SoundLength.of(AudioRecorder.file(Format.WAV, seconds * SECOND)))
                    .isEqualTo(seconds * SECOND);
            assertThat(SoundLength.of(AudioRecorder.file(Format.AMR, seconds * SECOND)))
                    .isEqualTo(seconds * SECOND);
        }
    }

    @Test
    void aWavWithOtherChunksAndRates() {
        byte[] wav = new byte[12 + 10 + 24 + 8 + 44100];
        put(wav, 0, "RIFF");
        put(wav, 8, "WAVELIST");
        wav[16] = 2;
        put(wav, 22, "fmt ");
        wav[26] = 16;
        little(wav, 22 + 16, 44100 * 4);
        put(wav, 46, "data");
        little(wav, 50, 44100);
        assertThat(SoundLength.of(wav)).isEqualTo(SECOND / 4);
        little(wav, 50, 0); // As a recorder leaves it that lost its power.
        assertThat(SoundLength.of(wav)).isEqualTo(SECOND / 4);
    }

    private static void put(byte[] file, int at, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(bytes, 0, file, at, bytes.length);
    }

    private static void little(byte[] file, int at, int value) {
        for (int i = 0; i < 4; i++) {
            file[at + i] = (byte) (value >> (8 * i));
        }
    }

    /** 100 frames of MPEG 1 layer III at 128 kbit/s and 44100 Hz: 417 bytes and 26.122 ms each. */
    @Test
    void mp3FramesAreCounted() {
        byte[] mp3 = mp3Frames(100, 0xfffb9000, 417);
        long frame = 1152 * SECOND / 44100;
        assertThat(SoundLength.of(mp3)).isEqualTo(100 * frame);
        ByteArrayOutputStream tagged = new ByteArrayOutputStream();
        tagged.writeBytes("ID3".getBytes(StandardCharsets.US_ASCII));
        tagged.writeBytes(new byte[] {3, 0, 0, 0, 0, 0, 20});
        tagged.writeBytes(new byte[20]);
        tagged.writeBytes(mp3);
        tagged.writeBytes("TAG".getBytes(StandardCharsets.US_ASCII));
        assertThat(SoundLength.of(tagged.toByteArray())).isEqualTo(100 * frame);
        // MPEG 2 at 32 kbit/s and 16000 Hz, as speech is made: 144 bytes and 36 ms.
        assertThat(SoundLength.of(mp3Frames(50, 0xfff34800, 144))).isEqualTo(50 * 36_000_000L);
    }

    private static byte[] mp3Frames(int count, int header, int bytes) {
        byte[] file = new byte[count * bytes];
        for (int i = 0; i < count; i++) {
            for (int k = 0; k < 4; k++) {
                file[i * bytes + k] = (byte) (header >> (24 - 8 * k));
            }
        }
        return file;
    }

    @Test
    void whatIsNoSoundHasNoLength() {
        assertThat(SoundLength.of(new byte[0])).isEqualTo(SoundLength.UNKNOWN);
        assertThat(SoundLength.of("print('x')\n".repeat(100).getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(SoundLength.UNKNOWN);
        assertThat(SoundLength.of("#!AMR\n".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(SoundLength.UNKNOWN);
        assertThat(SoundLength.of("RIFFxxxxWAVE".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(SoundLength.UNKNOWN);
    }

    /** Whatever the bytes are: an answer, and no endless search. */
    @Test
    void damagedFilesEnd() {
        Random random = new Random(1);
        byte[][] good = {
            AudioRecorder.file(Format.WAV, SECOND),
            AudioRecorder.file(Format.AMR, SECOND),
            mp3Frames(20, 0xfffb9000, 417)
        };
        for (int i = 0; i < 3000; i++) {
            byte[] file = good[i % 3].clone();
            for (int k = random.nextInt(8); k >= 0; k--) {
                file[random.nextInt(Math.min(200, file.length))] = (byte) random.nextInt();
            }
            assertThat(SoundLength.of(file)).isGreaterThanOrEqualTo(SoundLength.UNKNOWN);
        }
    }
}
