package io.quecsim.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Good declarations are bound and run; bad ones stop the build with the name of class and method. */
final class BindingProcessorTest {
    /** The least of the language machine that generated code refers to. */
    private static final List<String> MACHINE = List.of(
            "package io.quecsim.core.object; public class PyObject {}",
            "package io.quecsim.core.object; public class PyDict extends PyObject {}",
            "package io.quecsim.core.object; public class PyType extends PyObject {}",
            "package io.quecsim.core.object; public class PyStr extends PyObject {"
                    + " public final String value; public PyStr(String v) { value = v; } }",
            "package io.quecsim.core.object; public class PyNone extends PyObject {"
                    + " public static final PyNone NONE = new PyNone(); }",
            "package io.quecsim.core.object; public class PyBool extends PyObject {"
                    + " public static final PyBool TRUE = new PyBool(), FALSE = new PyBool();"
                    + " public static PyBool of(boolean b) { return b ? TRUE : FALSE; } }",
            "package io.quecsim.core.vm; public class Ops { public int toInt(Object o) { return (Integer) o; }"
                    + " public long toLong(Object o) { return (Integer) o; }"
                    + " public double toDouble(Object o) { return (Double) o; }"
                    + " public boolean truth(Object o) { return o == io.quecsim.core.object.PyBool.TRUE; }"
                    + " public Object integer(long v) { return (int) v; } }",
            "package io.quecsim.core.vm; public class Vm { public final Ops ops = new Ops();"
                    + " public Object name(String s) { return s; } }",
            "package io.quecsim.core.object; public class NativeMembers {"
                    + " public final java.util.Map<String, Object> all = new java.util.LinkedHashMap<>();"
                    + " public void function(NativeTable t, int id, String n) { all.put(n, id); }"
                    + " public void staticMethod(NativeTable t, int id, String n) { all.put(n, id); }"
                    + " public void classMethod(NativeTable t, int id, String n) { all.put(n, id); }"
                    + " public void getter(NativeTable t, int id, String n) { all.put(n, id); }"
                    + " public void setter(NativeTable t, int id, String n) { all.put(n, id); }"
                    + " public void constant(String n, Object v) { all.put(n, v); } }",
            "package io.quecsim.core.object; import io.quecsim.core.vm.Vm; public abstract class NativeTable {"
                    + " public static final int MAKER = 1 << 16;"
                    + " protected NativeTable(String name) {}"
                    + " public abstract void members(NativeMembers into);"
                    + " public void constants(Vm vm, NativeMembers into) {}"
                    + " public boolean canMake() { return false; }"
                    + " protected abstract int arity(int id);"
                    + " public Object call0(int id, Vm vm) { throw new IllegalArgumentException(\"0\"); }"
                    + " public Object call1(int id, Vm vm, Object a) { throw new IllegalArgumentException(\"1\"); }"
                    + " public Object call2(int id, Vm vm, Object a, Object b) { return null; }"
                    + " public Object call3(int id, Vm vm, Object a, Object b, Object c) { return null; }"
                    + " public Object call(int id, Vm vm, Object[] args, PyStr[] kw) { return null; }"
                    + " public Object make(Vm vm, PyType cls, Object[] args, PyStr[] kw) { return null; }"
                    + " protected Object construct(int id, Vm vm, PyType c, Object[] a, PyStr[] k) {"
                    + "   return call1(id, vm, c); }"
                    + " protected static void noKeywords(Vm vm, PyStr[] kw) {}"
                    + " protected void checkCount(Vm vm, int id, int given) {}"
                    + " protected Object[] sort(int id, Vm vm, Object[] a, PyStr[] kw, String[] n, int p, int r) {"
                    + "   Object[] all = new Object[n.length]; System.arraycopy(a, 0, all, 0, a.length); return all; }"
                    + " protected static void keywords(Vm vm, Object[] a, PyStr[] kw, String[] n, Object[] s) {"
                    + "   for (int k = 0; k < kw.length; k++)"
                    + "     s[java.util.Arrays.asList(n).indexOf(kw[k].value)] = a[a.length - kw.length + k]; }"
                    + " protected static Object[] after(Object[] a, int from, int less) {"
                    + "   return java.util.Arrays.copyOfRange(a, from, a.length - less); }"
                    + " protected static String text(Vm vm, Object o) { throw new ClassCastException(); }"
                    + " protected static byte[] bytes(Vm vm, Object o) { return (byte[]) o; }"
                    + " protected static Object value(Vm vm, String s) { return s; }"
                    + " protected static Object value(Vm vm, double d) { return d; }"
                    + " protected static Object value(Vm vm, byte[] b) { return b; }"
                    + " protected static Object romFloat(double d) { return d; }"
                    + " protected <T> T wrongSelf(Vm vm, Object v) { throw new ClassCastException(); }"
                    + " protected static <T> T wrongType(Vm vm, Object v, String t) {"
                    + "   throw new ClassCastException(t); } }");

    private static InMemoryCompiler.Result compile(String body) {
        List<String> sources = new ArrayList<>(MACHINE);
        sources.add("package t; import io.quecsim.binding.*; import io.quecsim.core.object.*;"
                + " import io.quecsim.core.vm.Vm; " + body);
        return InMemoryCompiler.compile(sources);
    }

    private static InMemoryCompiler.Result compileFunction(String function) {
        return compile("/** A module. */ @PyModule(\"m\") final class M { " + function + " }");
    }

    /** Drives a compiled table from outside its class loader's types. */
    private static final class Table {
        private final ClassLoader classes;
        private final Object table;
        private final Object vm;

        Table(InMemoryCompiler.Result result, String name) throws ReflectiveOperationException {
            assertThat(result.errors()).isEmpty();
            classes = result.classes();
            var holder = classes.loadClass("t." + name).getDeclaredConstructor();
            holder.setAccessible(true);
            table = classes.loadClass("t." + name + "Binding")
                    .getConstructors()[0]
                    .newInstance(holder.newInstance());
            vm = classes.loadClass("io.quecsim.core.vm.Vm").getConstructor().newInstance();
        }

        Object call(int id, Object... args) throws ReflectiveOperationException {
            Object[] all = new Object[args.length + 2];
            all[0] = id;
            all[1] = vm;
            System.arraycopy(args, 0, all, 2, args.length);
            for (var method : table.getClass().getMethods()) {
                if (method.getName().equals("call" + args.length)) {
                    return method.invoke(table, all);
                }
            }
            throw new AssertionError();
        }

        Object callGeneral(int id, Object[] args, String... keywords) throws ReflectiveOperationException {
            Class<?> str = classes.loadClass("io.quecsim.core.object.PyStr");
            Object names = java.lang.reflect.Array.newInstance(str, keywords.length);
            for (int i = 0; i < keywords.length; i++) {
                java.lang.reflect.Array.set(
                        names, i, str.getConstructor(String.class).newInstance(keywords[i]));
            }
            return table.getClass()
                    .getMethod("call", int.class, vm.getClass(), Object[].class, names.getClass())
                    .invoke(table, id, vm, args, names);
        }
    }

    @Test
    void fixedAritiesConvertAndDefault() throws ReflectiveOperationException {
        Table table = new Table(
                compileFunction("/** {@code m.add(a, b=40)} */"
                        + " @PyFunction int add(int a, @Default(\"40\") int b) { return a + b; }"
                        + " /** {@code m.nothing()} */ @PyFunction static void nothing(Vm vm) {}"),
                "M");
        assertThat(table.call(0, 2)).isEqualTo(42);
        assertThat(table.call(0, 2, 3)).isEqualTo(5);
        assertThat(String.valueOf(table.call(1))).contains("PyNone");
    }

    @Test
    void keywordsAndRestReachTheirParameters() throws ReflectiveOperationException {
        Table table = new Table(
                compileFunction("/** {@code m.show(*args, sep=' ')} */ @PyFunction"
                        + " String show(Object[] args, @KwOnly @Default(\",\") String sep) {"
                        + "   StringBuilder s = new StringBuilder();"
                        + "   for (Object a : args) { s.append(a).append(sep); } return s.toString(); }"
                        + " /** {@code m.both(a, b=1)} */ @PyFunction"
                        + " int both(@Kw int a, @Kw @Default(\"1\") int b) { return a - b; }"),
                "M");
        assertThat(table.callGeneral(0, new Object[] {1, 2})).isEqualTo("1,2,");
        assertThat(table.call(1, 7)).isEqualTo(6);
        assertThat(table.callGeneral(1, new Object[] {7, 3})).isEqualTo(4);
    }

    @Test
    void typesBindMethodsAttributesAndMaker() {
        InMemoryCompiler.Result result = compile("/** A type. */ @PyTypeDef(\"box\") final class Box {"
                + " /** {@code box()} */ @PyNew static Object make(PyType cls) { return cls; }"
                + " /** {@code box.get(key)} */ @PyMethod static Object get(PyDict self, Object key) { return key; }"
                + " /** {@code box.size} */ @PyGetter(name = \"size\") static int readSize(PyDict self) { return 1; }"
                + " /** {@code box.size} */ @PySetter(name = \"size\") static void writeSize(PyDict s, int n) {}"
                + " @PyConst static final int LIMIT = 3; }");
        assertThat(result.errors()).isEmpty();
        assertThat(result.files()).containsKey("t/BoxBinding.class");
        assertThat(result.text("META-INF/quecsim/types/builtins.box.json"))
                .contains("\"name\": \"get\"", "\"signature\": \"get(key)\"", "\"name\": \"LIMIT\"");
    }

    @Test
    void theDescriptionCarriesSignatureAndDoc() {
        InMemoryCompiler.Result result = compileFunction("/** {@code m.f(a, *, b=0)}\n * Says \"hi\". */"
                + " @PyFunction(name = \"f\") void g(Object a, @KwOnly @Default(\"0\") int b) {}");
        assertThat(result.errors()).isEmpty();
        assertThat(result.text("META-INF/quecsim/modules/m.json"))
                .contains("\"signature\": \"f(a, *, b=0)\"", "Says \\\"hi\\\".");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "@PyFunction void f() {} | t.M.f has no Javadoc",
                "/** Does f. */ @PyFunction void f() {} | t.M.f has a Javadoc that does not begin with its Python call",
                "/** {@code f()} */ @PyFunction void f(Thread t) {} | t.M.f has a parameter t of type java.lang.Thread",
                "/** {@code f()} */ @PyFunction Thread f() { return null; } | t.M.f returns java.lang.Thread",
                "/** {@code f()} */ @PyFunction private void f() {} | t.M.f must not be private",
                "/** {@code f()} */ @PyFunction void f() throws Exception {} | checked exception java.lang.Exception",
                "/** {@code f()} */ @PyFunction void f() {} /** {@code f(a)} */ @PyFunction void f(Object a) {} "
                        + "| t.M.f declares f, which M already has",
                "/** {@code f()} */ @PyFunction void f(@Default(\"x\") int a) {} | the default 'x' for a",
                "/** {@code f()} */ @PyFunction void f(@Default(\"1\") int a, int b) {} | b without a default",
                "/** {@code f()} */ @PyFunction void f(@Kw int a, int b) {} | b after parameters given by keyword",
                "/** {@code f()} */ @PyFunction void f(@KwOnly int a) {} | keyword-only a without a default",
                "/** {@code f()} */ @PyMethod void f(Object a) {} | @PyMethod does not belong in a module",
                "@PyConst int limit = 3; | t.M.limit is a constant and must be final",
                "/** {@code f()} */ @PyFunction(name = \"9\") void f() {} | no Python name",
            })
    void badFunctionsStopTheBuild(String function, String error) {
        assertThat(String.join("\n", compileFunction(function).errors())).contains(error);
    }

    @Test
    void badTypesStopTheBuild() {
        String methods = "/** {@code box.f()} */ @PyMethod void f(PyDict self) {}"
                + " /** {@code box.g()} */ @PyMethod static void g() {}"
                + " /** {@code box.h} */ @PySetter static void h(PyDict self, Object v) {}"
                + " /** {@code box.i} */ @PyGetter static int i(PyDict self, int more) { return 1; }"
                + " /** {@code box()} */ @PyNew static Object make(Object cls) { return cls; }";
        assertThat(String.join(
                        "\n",
                        compile("/** A. */ @PyTypeDef(\"box\") final class Box {" + methods + "}")
                                .errors()))
                .contains("t.Box.f must be static")
                .contains("t.Box.g must take self first")
                .contains("has a setter but no getter for h")
                .contains("t.Box.i must take self")
                .contains("t.Box.make must take the PyType it is called on first");
    }

    @Test
    void anAnnotatedMethodInAPlainClassStopsTheBuild() {
        assertThat(compile("final class Plain { /** {@code f()} */ @PyFunction void f() {} }")
                        .errors())
                .anyMatch(error -> error.contains("t.Plain.f is annotated @PyFunction, but its class is neither"));
    }

    @Test
    void whatTypesInheritIsTheirsToo() {
        InMemoryCompiler.Result result = compile("abstract class Shape {"
                + " /** {@code shape.area()} */ @PyMethod static int area(Object self) { return 7; } }"
                + " /** A. */ @PyTypeDef(value = \"A\", module = \"m\") final class A extends Shape {"
                + "   /** {@code a.more()} */ @PyMethod static int more(Object self) { return 1; } }"
                + " /** B. */ @PyTypeDef(value = \"B\", module = \"m\") final class B extends Shape {}");
        assertThat(result.errors()).isEmpty();
        assertThat(result.text("META-INF/quecsim/types/m.A.json")).contains("area", "more");
        assertThat(result.text("META-INF/quecsim/types/m.B.json"))
                .contains("area")
                .doesNotContain("more");
        assertThat(compile("abstract class Shape {"
                                + " /** {@code shape.area()} */ @PyMethod static int area(Object self) { return 7; } }"
                                + " /** A. */ @PyTypeDef(value = \"A\", module = \"m\") final class A extends Shape {"
                                + "   /** {@code a.area()} */ @PyMethod(name = \"area\") static int size(Object self) {"
                                + "     return 1; } }")
                        .errors())
                .anyMatch(error -> error.contains("t.A.size declares area, which A already has"));
    }

    @Test
    void severalClassesMakeUpOneModule() {
        InMemoryCompiler.Result result = compile("/** A. */ @PyModule(value = \"m\", part = \"a\") final class A {}"
                + " /** B. */ @PyModule(value = \"m\", part = \"b\") final class B {}");
        assertThat(result.errors()).isEmpty();
        assertThat(result.files())
                .containsKeys("META-INF/quecsim/modules/m.a.json", "META-INF/quecsim/modules/m.b.json");
    }

    @Test
    void twoModulesOfOneNameStopTheBuild() {
        assertThat(compile("/** A. */ @PyModule(\"m\") final class A {} /** B. */ @PyModule(\"m\") final class B {}")
                        .errors())
                .anyMatch(error -> error.contains("declares m, which another class already does"));
    }
}
