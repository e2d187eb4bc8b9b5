package io.quecsim.core.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jacoco.core.analysis.Analyzer;
import org.jacoco.core.analysis.CoverageBuilder;
import org.jacoco.core.analysis.IClassCoverage;
import org.jacoco.core.data.ExecutionDataStore;
import org.jacoco.core.data.SessionInfoStore;
import org.jacoco.core.instr.Instrumenter;
import org.jacoco.core.runtime.LoggerRuntime;
import org.jacoco.core.runtime.RuntimeData;

/** Runs code on copies of its classes that note which of their branches were taken. */
final class Coverage implements AutoCloseable {
    private final List<String> rooms;
    private final LoggerRuntime runtime = new LoggerRuntime();
    private final RuntimeData data = new RuntimeData();
    private final Map<String, byte[]> originals = new TreeMap<>();
    private final Copies loader = new Copies();

    /** @param rooms beginnings of the names of the classes to watch */
    Coverage(List<String> rooms) throws Exception {
        this.rooms = rooms;
        runtime.startup(data);
    }

    /** The copy of a class, whose every reference leads to copies. */
    Class<?> copyOf(Class<?> original) throws ClassNotFoundException {
        return loader.loadClass(original.getName());
    }

    /** Lines run, of those that the watched classes have, in percent. */
    double linesPercent() throws IOException {
        ExecutionDataStore executed = new ExecutionDataStore();
        data.collect(executed, new SessionInfoStore(), false);
        CoverageBuilder builder = new CoverageBuilder();
        Analyzer analyzer = new Analyzer(executed, builder);
        for (Map.Entry<String, byte[]> original : originals.entrySet()) {
            analyzer.analyzeClass(original.getValue(), original.getKey());
        }
        int covered = 0;
        int total = 0;
        for (IClassCoverage of : builder.getClasses()) {
            covered += of.getLineCounter().getCoveredCount();
            total += of.getLineCounter().getTotalCount();
        }
        return total == 0 ? 0 : 100.0 * covered / total;
    }

    @Override
    public void close() throws IOException {
        runtime.shutdown();
        loader.close();
    }

    /** Defines all of quecsim's classes anew, and the watched ones with probes in them. */
    private final class Copies extends URLClassLoader {
        private final Instrumenter instrumenter = new Instrumenter(runtime);

        Copies() {
            super(classPath(), Coverage.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                Class<?> known = findLoadedClass(name);
                if (known != null) {
                    return known;
                }
                if (!name.startsWith("io.quecsim.")) {
                    return super.loadClass(name, resolve);
                }
                try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
                    if (in == null) {
                        throw new ClassNotFoundException(name);
                    }
                    byte[] bytes = in.readAllBytes();
                    if (rooms.stream().anyMatch(name::startsWith)) {
                        originals.put(name, bytes);
                        bytes = instrumenter.instrument(bytes, name);
                    }
                    return defineClass(name, bytes, 0, bytes.length);
                } catch (IOException e) {
                    throw new ClassNotFoundException(name, e);
                }
            }
        }
    }

    private static URL[] classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .map(Coverage::url)
                .toArray(URL[]::new);
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(entry, e);
        }
    }
}
