package io.quecsim.core.vm;

import io.quecsim.core.fuzz.Chance;

/**
 * Makes programs that run and mostly do something, out of what the compiling tier has forms for and what makes it leave: calls of all
 * kinds, loops, exceptions, generators, classes, numbers that outgrow a small int, callbacks, threads, memory that runs out.
 */
final class TierPrograms extends TierStatements {
    private static final String PROLOGUE = """
            import gc, usys, utime, micropython
            g0 = 3
            g1 = 1 << 29
            gl = [1, 2, 3]
            gd = {'a': 1, 2: 'b'}
            gs = 'global'
            log = []
            class Oops(Exception):
                pass
            class A:
                k = 7
                def __init__(self, x):
                    self.x = x
                    self.y = [x]
                def add(self, n):
                    self.x += n
                    return self.x
                def both(self, n, m=2):
                    for j in range(n & 3):
                        self.x = (self.x + m) % 1000
                    return self
                @property
                def half(self):
                    return self.x // 2
                def __call__(self, n):
                    return self.x + n
                def __add__(self, other):
                    return A(self.x + 1)
                def __eq__(self, other):
                    return isinstance(other, A) and self.x == other.x
                def __lt__(self, other):
                    return self.x < other.x
                def __getitem__(self, n):
                    if n > 4:
                        raise IndexError('A')
                    return self.x * n
                def __len__(self):
                    return self.x % 3
                def __iter__(self):
                    return iter(self.y)
                def __enter__(self):
                    self.x += 1
                    return self
                def __exit__(self, kind, value, tb):
                    self.x += 1
                    return self.x % 2 == 0
            class B(A):
                def __init__(self, x, y=0):
                    super().__init__(x)
                    self.z = y
                def add(self, n):
                    return super().add(n + 1)
                def __getattr__(self, name):
                    if name == 'gone':
                        raise AttributeError(name)
                    return name
                @staticmethod
                def fixed(n):
                    return n * 2
                @classmethod
                def make(cls, n):
                    return cls(n)
            class It:
                def __init__(self, n):
                    self.n = n
                def __iter__(self):
                    return self
                def __next__(self):
                    self.n -= 1
                    if self.n < 0:
                        raise StopIteration
                    return self.n
            def callback(n):
                for j in range(3):
                    log.append(n + j)
            """;

    private static final String EPILOGUE = """
            print(g0, g1, gl, gs, len(gd), log)
            """;

    private TierPrograms(long seed) {
        super(new Chance(seed));
    }

    /** The program of that number: always the same. */
    static String of(long seed) {
        return new TierPrograms(seed).program();
    }

    private String program() {
        out.append(PROLOGUE);
        functions = chance.between(2, 6);
        for (current = 0; current < functions; current++) {
            function();
        }
        if (chance.oneIn(4)) {
            threads();
        }
        if (chance.oneIn(3)) {
            recursion();
        }
        module();
        for (int i = 0; i < functions; i++) {
            drive(i);
        }
        out.append(EPILOGUE);
        if (chance.oneIn(3)) {
            int last = chance.below(functions);
            out.append(
                    generator[last]
                            ? "print(list(f" + last + "(" + arguments(last, 1) + ")))\n"
                            : "f" + last + "(" + arguments(last, 1) + ")\n");
        }
        return out.toString();
    }

    // Functions.

    private void function() {
        int n = current;
        int count = chance.between(0, 6);
        int given = chance.oneIn(3) ? chance.between(0, count) : count;
        boolean stars = chance.oneIn(6);
        least[n] = given;
        most[n] = count;
        generator[n] = chance.oneIn(5);
        StringBuilder head = new StringBuilder("def f" + n + "(");
        String[] names = PARAMETERS.clone();
        if (chance.oneIn(2)) {
            names[0] = "v0";
            names[2] = "i0";
        }
        for (int i = 0; i < count; i++) {
            head.append(i == 0 ? "" : ", ").append(names[i]).append(i >= given ? "=" + constant() : "");
        }
        if (stars) {
            head.append(count == 0 ? "" : ", ").append(chance.pick("*more", "*more, **named", "**named", "*, i2=4"));
        }
        line(0, head + "):");
        inFunction = true;
        if (chance.oneIn(3)) {
            line(1, "global " + chance.pick("g0", "g1", "g0, g1", "gs"));
        }
        initial(count, names);
        yields = generator[n];
        loops = 0;
        if (chance.oneIn(4)) {
            closure();
        }
        body(1, 3, chance.between(2, 5));
        if (yields) {
            line(1, "yield " + any(2));
        }
        line(1, chance.oneIn(8) ? "pass" : "return " + any(2));
        yields = false;
        inFunction = false;
    }

    /** What is no parameter begins somehow, or is left unbound now and then; closures need i2. */
    private void initial(int count, String[] names) {
        String all = String.join(" ", java.util.Arrays.copyOf(names, count)) + " ";
        String[][] begin = {
            {"i0", "1"},
            {"i1", "5"},
            {"i2", "0"},
            {"l0", "[3, 1, 2]"},
            {"v0", chance.pick("None", "4", "l0", "i0")},
            {"s0", "'str'"},
            {"o0", "A(2)"},
            {"x0", "1.5"},
            {"d0", "{1: 2}"},
            {"b0", "bytearray(4)"},
            {"l1", "[]"}
        };
        for (String[] each : begin) {
            if (!all.contains(each[0] + " ") && (!chance.oneIn(40) || each[0].equals("i2"))) {
                line(1, each[0] + " = " + each[1]);
            }
        }
    }

    private void closure() {
        String n = "h" + current;
        line(1, "def " + n + "(i0, " + chance.pick("l0=()", "v0=3", "x0=2.0") + "):");
        if (chance.oneIn(2)) {
            line(2, "nonlocal i2");
            line(2, "i2 += 1");
        }
        boolean before = yields;
        yields = false;
        int loopsBefore = loops;
        loops = 0;
        line(2, chance.pick("i0 += i1", "i0 = i2 - i0", "d0[i0] = i1", "for i0 in range(i0 & 3): l1.append(i0 + i2)"));
        line(2, "return " + chance.pick("i0", "i0 + i1", "(i0, i2)", "[i0 for i0 in l1]", "lambda: i0 + i1"));
        yields = before;
        loops = loopsBefore;
        line(1, "l0.append(" + n + ") if " + chance.pick("False", "i1 == 77") + " else None");
        line(1, "v0 = " + n + "(" + integer(1) + ")");
        line(1, "for i1 in range(" + chance.between(1, 9) + "):");
        line(2, "v0 = " + n + "(i1" + chance.pick("", ", i1", ", *(1,)") + ")");
    }

    private void recursion() {
        int kind = chance.below(4);
        String more = chance.pick("", "l = [n]", "s = 'x' * (n & 7)", "t = (n, n)");
        line(0, "def down(n, m" + chance.pick("", "=3", ", *r") + "):");
        line(1, more.isEmpty() ? "pass" : more);
        String next = chance.pick(
                "down(n - 1, m)",
                "down(n - 1, m) + 1",
                "max(down(n - 1, m), m)",
                "[down(n - 1, m)][0]",
                "A(down(n - 1, m)).x");
        switch (kind) {
            case 0 -> {
                line(1, "if n == 0:");
                line(2, "return " + chance.pick("m", "1 // 0", "None", "m + gl[0]"));
                line(1, "return " + next);
            }
            case 1 -> {
                line(1, "try:");
                line(2, "if n == " + chance.between(0, 9) + ": raise Oops(n)");
                line(2, "return " + next + (chance.oneIn(2) ? "" : " if n else 0"));
                line(1, "except Oops as e:");
                line(2, "if n % 3: raise");
                line(2, "return n");
            }
            case 2 -> {
                line(1, "for j in range(2):");
                line(2, "if n > 0:");
                line(3, "m += " + next);
                line(1, "return m & 0xffff");
            }
            default -> line(1, "return " + next);
        }
        int depth = kind == 2 ? chance.between(1, 6) : chance.pick(3, 30, 150, 400, 5000);
        line(0, "for k in range(" + chance.between(1, 4) + "):");
        line(1, "try:");
        line(2, "print('down', down(" + depth + " + k, k))");
        line(1, "except (RuntimeError, MemoryError, TypeError, ZeroDivisionError) as e:");
        line(2, "print(type(e), e)");
    }

    private void threads() {
        line(0, "import _thread");
        line(0, "lock = _thread.allocate_lock()");
        line(0, "def worker(n, m):");
        line(1, "global g0");
        line(1, "for j in range(n):");
        if (chance.oneIn(2)) {
            line(2, "with lock:");
            line(3, "g0 += m");
            line(3, "log.append(j)");
        } else {
            line(2, "g0 = (g0 + m) & 0xfff");
            line(
                    2,
                    chance.pick(
                            "gl[0] = j",
                            "pass",
                            "if j % 7 == 0: log.append((j, m))",
                            "utime.sleep_us(3)",
                            "A(j).add(2)"));
        }
        if (chance.oneIn(2)) {
            int f = chance.below(functions);
            line(1, "try:");
            line(2, call(f));
            line(1, "except Exception as e:");
            line(2, "log.append(str(e))");
        }
        for (int i = chance.between(1, 3); i > 0; i--) {
            line(0, "_thread.start_new_thread(worker, (" + chance.between(1, 90) + ", " + i + "))");
        }
    }

    /** Statements of the module itself. */
    private void module() {
        inFunction = false;
        for (String each :
                "i0 = 4,i1 = 9,i2 = -1,x0 = 0.5,s0 = 'mod',l0 = [5 6],l1 = [],d0 = {},v0 = 1,o0 = B(3),b0 = bytearray(3)"
                        .split(",")) {
            line(0, each.replace("[5 6]", "[5, 6]"));
        }
        line(0, "k = 0");
        line(0, "try:");
        body(1, 2, chance.between(1, 3));
        line(0, "except Exception as e:");
        line(1, "print('module', type(e), e)");
    }

    private void drive(int f) {
        line(0, "for k in range(" + chance.pick("3", "5", "12") + "):");
        line(1, "try:");
        for (int i = chance.between(1, 2); i > 0; i--) {
            String call = "f" + f + "(" + arguments(f, 1) + ")";
            line(
                    2,
                    generator[f]
                            ? chance.pick("print('f', k, list(" + call + "))", "for v0 in " + call + ": print(v0)")
                            : "print('f', k, " + call + ")");
        }
        line(1, "except " + (chance.oneIn(20) ? "TypeError" : "Exception") + " as e:");
        line(2, chance.oneIn(3) ? "usys.print_exception(e)" : "print('f', k, type(e), e)");
        if (chance.oneIn(6)) {
            line(1, "if k == 2:");
            line(
                    2,
                    chance.pick(
                            "g0 = 'changed'",
                            "g0 = 1.25",
                            "del g0",
                            "gl = (1, 2)",
                            "gd['new' + str(k)] = k",
                            "A.k = k",
                            "A.add = lambda self, n: n",
                            "B.x = 4",
                            "f" + f + " = f" + chance.below(functions),
                            "len = lambda x: 3",
                            "A.__getattr__ = lambda self, n: 5"));
        }
    }
}
