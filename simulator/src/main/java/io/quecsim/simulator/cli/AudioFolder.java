package io.quecsim.simulator.cli;

import io.quecsim.hal.audio.Loudspeaker;
import io.quecsim.hal.audio.Sound;
import io.quecsim.simulator.UserError;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The folder of {@code --audio}: each sound as a file of its own, and {@code played.txt} with a line for each: when it began, how
 * long it played of how long it is, where, how loud, and its file.
 */
final class AudioFolder implements Loudspeaker, AutoCloseable {
    private final Path folder;
    private final Writer list;
    private int count;

    private AudioFolder(Path folder, Writer list) {
        this.folder = folder;
        this.list = list;
    }

    /** @throws UserError when nothing can be written there */
    static AudioFolder create(Path folder) {
        try {
            Files.createDirectories(folder);
            return new AudioFolder(folder, Files.newBufferedWriter(folder.resolve("played.txt")));
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    @Override
    public void heard(Played played) {
        Sound sound = played.sound();
        count++;
        String name = String.format(Locale.ROOT, "%04d-%s", count, fileName(sound));
        try {
            Files.write(folder.resolve(name), sound.data());
            list.write(String.format(
                    Locale.ROOT,
                    "%.3f s: %s played %.3f of %.3f s, output %d, volume %d: %s%n",
                    played.startNanos() / 1e9,
                    sound.kind().name().toLowerCase(Locale.ROOT),
                    played.playedNanos() / 1e9,
                    sound.nanos() / 1e9,
                    played.channel(),
                    played.volume(),
                    name));
            list.flush();
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    /** Nothing of a script's that could lead out of the folder. */
    private static String fileName(Sound sound) {
        return switch (sound.kind()) {
            case FILE ->
                sound.name().substring(sound.name().lastIndexOf('/') + 1).replaceAll("[^A-Za-z0-9._-]", "_");
            case STREAM -> "stream" + ending(sound.data());
            case TEXT -> "text.txt";
            case TONE -> "tone.txt";
        };
    }

    private static String ending(byte[] data) {
        String start = new String(data, 0, Math.min(4, data.length), StandardCharsets.ISO_8859_1);
        return start.equals("RIFF")
                ? ".wav"
                : start.equals("#!AM") ? ".amr" : start.startsWith("\u00ff") ? ".mp3" : ".bin";
    }

    private static UserError unwritable(Path folder, IOException e) {
        return new UserError("cannot be written: " + e.getMessage(), folder.toString(), "");
    }

    @Override
    public void close() {
        try {
            list.close();
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }
}
