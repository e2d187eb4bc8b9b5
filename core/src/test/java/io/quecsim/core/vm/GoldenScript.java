package io.quecsim.core.vm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A script of one idea, {@code NAME.py}, beside what MicroPython prints for it, {@code NAME.py.exp}, and the files it may
 * import or read, the folder {@code NAME.files}. Comments at its top say more ({@code tools/golden-oracle --help}); of these
 * {@code # build: full} asks for a machine with every option of the language.
 */
record GoldenScript(Path path) {
    private static final Path ROOT = Path.of("src/test/resources/golden");
    private static final Pattern FULL = Pattern.compile("\\A(#.*\\R)*?# build: full\\R");

    /** A 1.13 built with everything but the warnings, which no firmware has. */
    private static final Set<Feature> EVERYTHING = EnumSet.complementOf(EnumSet.of(Feature.WARNINGS));

    /** The folders of scripts, sorted by name. */
    static List<Path> folders() {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The scripts in a folder and those below it, without the files they import. */
    static List<GoldenScript> in(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(
                            p -> p.toString().endsWith(".py") && !p.toString().contains(".files"))
                    .sorted()
                    .map(GoldenScript::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it has more than one thread, or callbacks, which take turns with it. */
    boolean takesTurns() throws IOException {
        String source = source();
        return source.contains("_thread.start_new_thread")
                || source.contains("micropython.schedule")
                || source.contains("sys_bus.publish");
    }

    /** Its name from the folder of all golden scripts on. */
    @Override
    public String toString() {
        return ROOT.relativize(path).toString();
    }

    /** Runs it on a machine of 1.13 with the options it asks for. */
    GuestRun run(boolean gcStress, long sliceLimit) throws IOException {
        Set<Feature> features = FULL.matcher(source()).find() ? EVERYTHING : Feature.UNIX_1_13;
        GuestRun run = new GuestRun(512 * 1024, gcStress, features);
        return check(sliceLimit == 0 ? run : run.sliceLimit(sliceLimit));
    }

    /** As {@link #run}, with functions compiled as early as can be. */
    GuestRun runCompiled(boolean gcStress, long sliceLimit) throws IOException {
        Set<Feature> features = FULL.matcher(source()).find() ? EVERYTHING : Feature.UNIX_1_13;
        GuestRun run = new GuestRun(512 * 1024, gcStress, features);
        run.vm.compileEagerly();
        return check(sliceLimit == 0 ? run : run.sliceLimit(sliceLimit));
    }

    /** As {@link #run}, plainly, with a profile of the CPU. */
    GuestRun runProfiled() throws IOException {
        Set<Feature> features = FULL.matcher(source()).find() ? EVERYTHING : Feature.UNIX_1_13;
        GuestRun run = new GuestRun(512 * 1024, false, features);
        run.vm.profileCpu();
        return check(run);
    }

    /** Runs it on a machine of current upstream. */
    GuestRun runCurrent(boolean gcStress) throws IOException {
        return check(GuestRun.current(gcStress));
    }

    private GuestRun check(GuestRun run) throws IOException {
        withFiles(run).run(source(), path.getFileName().toString());
        assertThat(run.output()).isEqualTo(Files.readString(Path.of(path + ".exp")));
        assertThat(run.end).isEqualTo(Cpu.End.FINISHED);
        return run;
    }

    /** Gives the machine the files that the script may import or read. */
    GuestRun withFiles(GuestRun run) throws IOException {
        Path files = Path.of(path.toString().replaceFirst("\\.py$", ".files"));
        return Files.isDirectory(files) ? run.files(files) : run;
    }

    String source() throws IOException {
        return Files.readString(path, StandardCharsets.UTF_8);
    }
}
