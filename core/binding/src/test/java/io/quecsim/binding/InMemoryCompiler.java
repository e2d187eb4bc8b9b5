package io.quecsim.binding;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles sources given as text with the processor, keeping everything in memory. */
final class InMemoryCompiler {
    /** What came of it: error texts, and every file written, by path. */
    record Result(List<String> errors, Map<String, byte[]> files, ClassLoader classes) {
        String text(String path) {
            return new String(files.get(path), java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");
    private static final Pattern TYPE = Pattern.compile("(?:class|interface) (\\w+)");

    private InMemoryCompiler() {}

    static Result compile(List<String> sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        Map<String, Bytes> files = new LinkedHashMap<>();
        List<JavaFileObject> units = new ArrayList<>();
        sources.forEach(source -> units.add(new Source(source)));
        JavaFileManager manager = new Manager(compiler.getStandardFileManager(diagnostics, Locale.ROOT, null), files);
        JavaCompiler.CompilationTask task =
                compiler.getTask(null, manager, diagnostics, List.of("--release", "17", "-parameters"), null, units);
        task.setProcessors(List.of(new BindingProcessor()));
        task.call();
        List<String> errors = diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .toList();
        Map<String, byte[]> written = new LinkedHashMap<>();
        files.forEach((path, bytes) -> written.put(path, bytes.content.toByteArray()));
        return new Result(errors, written, new Loader(written));
    }

    private static final class Loader extends ClassLoader {
        private final Map<String, byte[]> files;

        Loader(Map<String, byte[]> files) {
            super(InMemoryCompiler.class.getClassLoader());
            this.files = files;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] code = files.get(name.replace('.', '/') + ".class");
            if (code == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, code, 0, code.length);
        }
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String text) {
            super(URI.create("string:///" + pathOf(text)), Kind.SOURCE);
            this.text = text;
        }

        private static String pathOf(String text) {
            Matcher inPackage = PACKAGE.matcher(text);
            Matcher type = TYPE.matcher(text.replaceAll("(?s)/\\*\\*.*?\\*/", ""));
            if (!inPackage.find() || !type.find()) {
                throw new AssertionError("no class in " + text);
            }
            return inPackage.group(1).replace('.', '/') + "/" + type.group(1) + ".java";
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class Bytes extends SimpleJavaFileObject {
        final ByteArrayOutputStream content = new ByteArrayOutputStream();

        Bytes(String path, Kind kind) {
            super(URI.create("memory:///" + path), kind);
        }

        @Override
        public OutputStream openOutputStream() {
            return content;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return content.toString(java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    private static final class Manager extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, Bytes> files;

        Manager(JavaFileManager inner, Map<String, Bytes> files) {
            super(inner);
            this.files = files;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return make(className.replace('.', '/') + kind.extension, kind);
        }

        @Override
        public FileObject getFileForOutput(Location location, String pack, String name, FileObject sibling)
                throws IOException {
            assert location == StandardLocation.CLASS_OUTPUT;
            return make(name, JavaFileObject.Kind.OTHER);
        }

        private Bytes make(String path, JavaFileObject.Kind kind) {
            Bytes file = new Bytes(path, kind);
            files.put(path, file);
            return file;
        }
    }
}
