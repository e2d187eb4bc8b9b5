package io.quecsim.core.vm;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Scripts that are after the host's memory, each on a machine of {@link #HEAP_BYTES}; run in a process with little memory by
 * {@link HostMemoryTest}. What each raises is of no interest, only that this process lives.
 */
public final class HostileScripts {
    static final int HEAP_BYTES = 2 << 20;

    /** Simulated time a script has. */
    private static final long LIMIT_NANOS = 300_000_000L;

    private HostileScripts() {}

    /** Ends a script from within its machine. */
    private static final class TimeUp extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    static Map<String, String> scripts() {
        Map<String, String> scripts = new LinkedHashMap<>();
        scripts.put("floats in a list", "l = []\nwhile True: l.append(len(l) * 1.5)");
        scripts.put("empty lists", "l = []\nwhile True: l.append([])");
        scripts.put("tuples", "l = []\nwhile True: l.append((l,))");
        scripts.put("linked", "l = None\nwhile True: l = [l]");
        scripts.put("dicts", "l = []\nwhile True: l.append({})");
        scripts.put("dicts of one", "l = []\nwhile True: l.append({1: 2})");
        scripts.put("sets", "l = []\nwhile True: l.append({1})");
        scripts.put("one dict", "d = {}\ni = 0\nwhile True:\n d[i] = i\n i += 1");
        scripts.put("instances", "class A: pass\nl = []\nwhile True: l.append(A())");
        scripts.put("attributes", "class A: pass\na = A()\ni = 0\nwhile True:\n setattr(a, 'n%d' % i, 1)\n i += 1");
        scripts.put("orders of attributes", """
                class A: pass
                import urandom
                n = ['a%d' % i for i in range(40)]
                while True:
                    a = A()
                    for i in range(40):
                        setattr(a, urandom.choice(n), 1)
                """);
        scripts.put("classes", "l = []\nwhile True:\n class A:\n  def f(self): pass\n l.append(A)");
        scripts.put("functions", "l = []\nwhile True: l.append(lambda: 1)");
        scripts.put("closures", "l = []\ndef f(x):\n return lambda: x\nwhile True: l.append(f(1.5))");
        scripts.put(
                "generators",
                "l = []\ndef g(a, b, c, d):\n yield a\nwhile True:\n x = g(1, 2, 3, 4)\n next(x)\n l.append(x)");
        scripts.put("bound methods", "l = []\nwhile True: l.append(l.append)");
        scripts.put("iterators", "l = []\nwhile True: l.append(iter(l))");
        scripts.put("short texts", "l = []\ni = 0\nwhile True:\n l.append(str(i))\n i += 1");
        scripts.put("bytearrays", "l = []\nwhile True: l.append(bytearray(1))");
        scripts.put("memoryviews", "l = []\nb = bytearray(1)\nwhile True: l.append(memoryview(b))");
        scripts.put("big ints", "l = []\ni = 1 << 40\nwhile True:\n l.append(i)\n i += 1");
        scripts.put("a growing int", "i = 1 << 40\nwhile True: i *= i");
        scripts.put("shift", "1 << 1000000000");
        scripts.put("power", "10 ** 1000000000");
        scripts.put("power modulo", "x = pow(3, 10 ** 100000, 10 ** 100000)");
        scripts.put("decimal of a power", "str(7 ** 100000)");
        scripts.put("int of a text", "int('9' * 300000)");
        scripts.put("repeated text", "x = 'x' * 1000000000");
        scripts.put("repeated list", "x = [None] * 1000000000");
        scripts.put("bytes", "x = bytes(1000000000)");
        scripts.put("replace", "x = ('a' * 50000).replace('a', 'b' * 50000)");
        scripts.put("join", "x = ('b' * 500000).join(['a'] * 50000)");
        scripts.put("split", "x = ('a ' * 900000).split()");
        scripts.put("width", "x = '{:1000000000}'.format('a')");
        scripts.put("precision", "x = '%.1000000000f' % 1.5");
        scripts.put("starred width", "x = '%*d' % (1000000000, 5)");
        scripts.put("many fields", "x = ('{0}' * 10000).format('a' * 500000)");
        scripts.put("many conversions", "x = ('%s' * 10000) % tuple(['a' * 500000] * 10000)");
        scripts.put("nested repr", "l = ['a' * 1000]\nfor i in range(12): l = [l] * 10\nrepr(l)");
        scripts.put("nested print", "l = ['a' * 1000]\nfor i in range(12): l = [l] * 10\nprint(l)");
        scripts.put("nested json", "import ujson\nl = ['a' * 1000]\nfor i in range(12): l = [l] * 10\nujson.dumps(l)");
        scripts.put("struct", "import ustruct\nustruct.pack('1000000000b', 1)");
        scripts.put("regular expression", "import ure\nure.sub('a', 'b' * 100000, 'a' * 100000)");
        scripts.put("large source", "exec('a+' * 340000 + 'a')");
        scripts.put("deep source", "exec('(' * 1000000)");
        scripts.put("many functions", "exec('def f(a, b): return a\\n' * 30000)");
        scripts.put("many constants", "exec('[' + '1.5,' * 170000 + ']')");
        scripts.put("many names", "exec('\\n'.join('a%d = 1' % i for i in range(40000)))");
        scripts.put("large dict literal", "exec('{' + '1:2,' * 170000 + '}')");
        scripts.put("recursion", "def f(x): return f((x, x))\nf(1)");
        scripts.put(
                "threads",
                "import _thread, utime\ndef f(): utime.sleep(1)\nwhile True: _thread.start_new_thread(f, ())");
        scripts.put("locks", "import _thread\nl = []\nwhile True: l.append(_thread.allocate_lock())");
        scripts.put(
                "tasks",
                "import usr.uasyncio as a\nasync def f(): await a.sleep(100)\nasync def m():\n while True: a.create_task(f())\na.run(m())");
        scripts.put("coroutines", "l = []\nasync def f(): pass\nwhile True: l.append(f())");
        scripts.put(
                "scheduled",
                "import micropython\nwhile True:\n try: micropython.schedule(print, 1)\n except RuntimeError: pass");
        scripts.put("exceptions", "l = []\nwhile True:\n try: 1 / 0\n except Exception as e: l.append(e)");
        scripts.put("a long traceback", "e = ValueError()\nwhile True:\n try: raise e\n except ValueError: pass");
        scripts.put("printing", "while True: print('x' * 1000)");
        scripts.put("streams", "import uio\ns = uio.BytesIO()\nwhile True: s.write(b'x' * 1000)");
        scripts.put("urandom", "import uos\nuos.urandom(1000000000)");
        scripts.put("deque", "from ucollections import deque\nd = deque((), 1000000000)");
        scripts.put(
                "named tuples",
                "from ucollections import namedtuple\nl = []\nwhile True: l.append(namedtuple('T', 'a b'))");
        scripts.put("modules", "import usys\nl = []\nwhile True: l.append(type(usys)('m')) ");
        return scripts;
    }

    /** Runs all of them, or those named. */
    public static void main(String... only) {
        Map<String, String> scripts = scripts();
        if (only.length > 0) {
            scripts.keySet().retainAll(java.util.Arrays.asList(only));
        }
        scripts.forEach((name, source) -> {
            long began = System.nanoTime();
            String end = run(source);
            System.out.printf("%s: %s (%d ms)%n", name, end, (System.nanoTime() - began) / 1_000_000);
        });
    }

    private static String run(String source) {
        GuestRun run = new GuestRun(HEAP_BYTES, false);
        run.vm.time.end(LIMIT_NANOS, due -> {
            throw new TimeUp();
        });
        try {
            run.run(source);
        } catch (TimeUp e) {
            return "time up";
        }
        String output = run.output().strip();
        return output.isEmpty() ? run.end.toString() : output.substring(output.lastIndexOf('\n') + 1);
    }
}
