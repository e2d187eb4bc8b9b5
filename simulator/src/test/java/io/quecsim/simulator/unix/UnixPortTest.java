package io.quecsim.simulator.unix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quecsim.hal.host.HostClock;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line of the unix port: what goes where, and the exit codes. Expectations are those of upstream's build. */
class UnixPortTest {
    @TempDir
    private Path folder;

    private record Said(int exitCode, String out, String err) {}

    private Said micropython(String input, boolean terminal, String... args) throws UnixOptions.Invalid {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        ByteArrayInputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        Map<String, String> environment = Map.of("MICROPYPATH", ".frozen:lib");
        int code = UnixPort.run(
                UnixOptions.parse(args),
                new UnixPort.Host(folder, environment, in, out, err, HostClock.SYSTEM, terminal));
        return new Said(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Said micropython(String... args) throws UnixOptions.Invalid {
        return micropython("", false, args);
    }

    private void file(String name, String text) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    @Test
    void commandsHaveArguments() throws UnixOptions.Invalid {
        Said said = micropython("-c", "import sys; print(sys.argv, sys.path[1:], __name__)", "a", "-b");
        assertThat(said).isEqualTo(new Said(0, "['-c', 'a', '-b'] ['.frozen', 'lib'] __main__\n", ""));
    }

    @Test
    void functionsAreCompiledWhenAsked() throws UnixOptions.Invalid {
        String code = "def f(n):\n  t = 0\n  for i in range(n): t += i\n  return t\nprint(f(3), f(99), f(4))";
        for (String when : new String[] {"hot", "early", "never"}) {
            assertThat(micropython("-X", "compile=" + when, "-c", code)).isEqualTo(new Said(0, "3 4851 6\n", ""));
        }
        assertThatThrownBy(() -> UnixOptions.parse("-X", "compile=late", "-c", code))
                .isInstanceOf(UnixOptions.Invalid.class);
    }

    @Test
    void filesSeeTheirFolderAndTheTracebackGoesToStandardError() throws Exception {
        file("app/main.py", "import sys, part\nprint(part.x, sys.argv)\nprint('é')\n1 / 0\n");
        file("app/part.py", "x = 5\n");
        Said said = micropython("app/main.py", "arg");
        assertThat(said.out).isEqualTo("5 ['app/main.py', 'arg']\né\n");
        assertThat(said.err)
                .isEqualTo("Traceback (most recent call last):\n  File \"app/main.py\", line 4, in <module>\n"
                        + "ZeroDivisionError: divide by zero\n");
        assertThat(said.exitCode).isEqualTo(1);
    }

    @Test
    void whatDependsOnTheHostIsNotThere() throws UnixOptions.Invalid {
        for (String name : new String[] {"machine", "vfs", "socket", "ssl", "framebuf", "btree", "ffi"}) {
            assertThat(micropython("-c", "import " + name).err).endsWith("no module named '" + name + "'\n");
        }
    }

    @Test
    void whatIsToBeDoneAtTheEndIsDone() throws UnixOptions.Invalid {
        Said said = micropython("-c", "import sys\nsys.atexit(lambda: print('last'))\nraise SystemExit(3)");
        assertThat(said).isEqualTo(new Said(3, "last\n", ""));
    }

    @Test
    void modulesRunAsMain() throws Exception {
        file("lib/tool.py", "print(__name__)\n");
        file("lib/pkg/__init__.py", "print('package', __name__)\n");
        file("lib/pkg/__main__.py", "print('main', __name__)\n");
        assertThat(micropython("-m", "tool").out).isEqualTo("__main__\n");
        assertThat(micropython("-m", "pkg").out).isEqualTo("package pkg\nmain __main__\n");
        assertThat(micropython("-m", "nothing").err).endsWith("ImportError: no module named 'nothing'\n");
    }

    @Test
    void standardInputIsAScriptToo() throws UnixOptions.Invalid {
        assertThat(micropython("print(1)\nprint(x)\n", false).err).contains("\"<stdin>\", line 2", "NameError");
    }

    @Test
    void exitsAsTheScriptSays() throws UnixOptions.Invalid {
        assertThat(micropython("-c", "raise SystemExit").exitCode).isZero();
        assertThat(micropython("-c", "import sys; sys.exit(259)").exitCode).isEqualTo(3);
        assertThat(micropython("-c", "raise SystemExit('text')").exitCode).isEqualTo(1);
        assertThat(micropython("-c", "x = (").exitCode).isEqualTo(1);
        assertThat(micropython("missing.py").exitCode).isEqualTo(2);
    }

    @Test
    void anOptionSetsTheHeap() throws UnixOptions.Invalid {
        String fill = "x = bytearray(40000)";
        assertThat(micropython("-X", "heapsize=64k", "-c", fill).exitCode).isZero();
        assertThat(micropython("-X", "heapsize=32k", "-c", fill).err).endsWith("allocating 40000 bytes\n");
    }

    @Test
    void optimizingLeavesOutAssertions() throws UnixOptions.Invalid {
        assertThat(micropython("-O", "-c", "assert False; print(__debug__)").out)
                .isEqualTo("False\n");
        assertThat(micropython("-c", "assert False").exitCode).isEqualTo(1);
        assertThat(micropython("-X", "compile-only", "-c", "print(1)").out).isEmpty();
    }

    @Test
    void threadsEndWithTheMainScript() throws UnixOptions.Invalid {
        String script = "import _thread, time\n_thread.start_new_thread(time.sleep, (1000,))\nprint('over')";
        assertThat(micropython("-c", script)).isEqualTo(new Said(0, "over\n", ""));
    }

    @Test
    void asyncioIsUpstreams() throws UnixOptions.Invalid {
        String script = "import asyncio\nasync def f():\n  await asyncio.sleep(0)\n  return 3\nprint(asyncio.run(f()))";
        assertThat(micropython("-c", script).out).isEqualTo("3\n");
    }

    @Test
    void filesOfTheHostAreThere() throws UnixOptions.Invalid {
        String script = """
                import os
                with open('x.txt', 'w') as f:
                    f.write('one\\ntwo\\n')
                with open('x.txt', 'a+') as f:
                    f.write('3')
                    f.seek(4)
                    print(f.readline(), f.read(), f.tell())
                os.mkdir('d'); os.rename('x.txt', 'd/y')
                print(os.listdir('d'), os.stat('d/y')[6], os.getcwd() != '')
                os.remove('d/y'); os.rmdir('d')
                try:
                    open('x.txt')
                except OSError as e:
                    print(e)
                """;
        assertThat(micropython("-c", script).out).isEqualTo("two\n 3 9\n['y'] 9 True\n[Errno 2] ENOENT\n");
    }

    @Test
    void aTerminalGetsAPrompt() throws UnixOptions.Invalid {
        Said said = micropython("x = 2\nx + 1\nif x:\n  print('y')\n\n1/0\nimport sys; sys.exit(7)\n", true);
        assertThat(said.out).contains("Use Ctrl-D to exit\n>>> >>> 3\n>>> ... ... y\n>>> ");
        assertThat(said.err).contains("ZeroDivisionError");
        assertThat(said.exitCode).isEqualTo(7);
        assertThat(micropython("y\n", false, "-i", "-c", "y = 9").out).contains(">>> 9\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--nothing", "-X", "-X emit=native", "-X heapsize=5", "-X heapsize=1z", "-c", "-m"})
    void badOptionsAreRefused(String line) {
        assertThatThrownBy(() -> UnixOptions.parse(line.split(" "))).isInstanceOf(UnixOptions.Invalid.class);
    }
}
