package io.quecsim.core.vm;

import static org.assertj.core.api.Assertions.assertThat;

import io.quecsim.core.compile.Compiler;
import io.quecsim.core.compile.LanguageLevel;
import io.quecsim.core.compile.Mode;
import io.quecsim.core.compile.PySyntaxError;
import org.junit.jupiter.api.Test;

/** What {@code import} finds, runs and binds. */
class ImportTest {
    private static String run(GuestRun guest, String source) {
        return guest.run(source).output();
    }

    @Test
    void moduleRunsOnceAndItsNamesAreItsAttributes() {
        GuestRun guest = new GuestRun().file("mod.py", "print('loading', __name__)\nx = 1\ndef f():\n    return x\n");
        assertThat(run(
                        guest,
                        "import mod\nimport mod as m\nfrom mod import f, x as y\nmod.x = 5\nprint(m.x, f(), y)\n"))
                .isEqualTo("loading mod\n5 5 1\n");
    }

    @Test
    void packagesWithAndWithoutInit() {
        GuestRun guest = new GuestRun()
                .file("pkg/__init__.py", "print('init', __name__, __path__)\nfrom .sub import value\n")
                .file(
                        "pkg/sub.py",
                        "print('sub', __name__)\nfrom . import other\nfrom .other import name\nvalue = name\n")
                .file("pkg/other.py", "name = 'other of ' + __name__\n")
                .file("usr/lib.py", "from usr import tool\ndef go():\n    return tool.n\n")
                .file("usr/tool.py", "n = 7\n");
        assertThat(run(guest, "import pkg\nprint(pkg.value, pkg.sub.value)\nimport usr.lib\nprint(usr.lib.go())\n"))
                .isEqualTo("init pkg pkg\nsub pkg.sub\nother of pkg.other other of pkg.other\n7\n");
    }

    @Test
    void importOfADottedNameBindsTheTopOrTheLeaf() {
        GuestRun guest = new GuestRun().file("a/b/c.py", "v = 3\n");
        assertThat(run(
                        guest,
                        "import a.b.c\nprint(a.b.c.v)\nimport a.b.c as leaf\nprint(leaf.v)\nfrom a.b import c\n"
                                + "print(c.v, c is leaf)\n"))
                .isEqualTo("3\n3\n3 True\n");
    }

    @Test
    void starTakesWhatIsNotPrivate() {
        GuestRun guest = new GuestRun().file("m.py", "a = 1\n_b = 2\n");
        assertThat(run(guest, "from m import *\nprint(a)\ntry:\n    _b\nexcept NameError as e:\n    print(e)\n"))
                .isEqualTo("1\nname '_b' isn't defined\n");
    }

    @Test
    void errors() {
        GuestRun guest = new GuestRun().file("m.py", "a = 1\n").file("bad.py", "x = 1\ny = = 2\n");
        assertThat(run(guest, """
                for code in ("import nothing", "import m.x", "from m import b", "from . import z", "import bad"):
                    try:
                        exec(code)
                    except (ImportError, KeyError, SyntaxError) as e:
                        print(type(e).__name__, e)
                """)).isEqualTo("""
                ImportError no module named 'nothing'
                ImportError no module named 'm.x'
                ImportError can't import name b
                KeyError __main__
                SyntaxError invalid syntax
                """);
    }

    @Test
    void theExceptionOfAModuleTellsBothPlaces() {
        GuestRun guest = new GuestRun().file("m.py", "def f():\n    raise ValueError('in m')\nf()\n");
        assertThat(run(guest, "x = 1\nimport m\n")).isEqualTo("""
                Traceback (most recent call last):
                  File "main.py", line 2, in <module>
                  File "m.py", line 3, in <module>
                  File "m.py", line 2, in f
                ValueError: in m
                """);
    }

    @Test
    void aFileComesBeforeALibraryOfTheSameDottedName() {
        GuestRun guest = new GuestRun().file("usr/uasyncio.py", "mine = True\n");
        assertThat(run(guest, "import usr.uasyncio as a\nprint(a.mine)\n")).isEqualTo("True\n");
        assertThat(run(new GuestRun(), "import usr.uasyncio as a\nprint(hasattr(a, 'mine'))\n"))
                .isEqualTo("False\n");
    }

    @Test
    void frozenModules() throws PySyntaxError {
        GuestRun guest = new GuestRun();
        var code = Compiler.compile("print('frozen', __name__)\nv = 9\n", "ice.py", Mode.FILE, LanguageLevel.V1_13, 0);
        guest.vm.importer.freeze("ice", () -> code);
        guest.vm.importer.freeze("berg.ice", () -> code);
        assertThat(run(guest, "import ice\nimport berg.ice\nprint(ice.v, berg.ice.v)\n"))
                .isEqualTo("frozen ice\nfrozen berg.ice\n9 9\n");
    }

    @Test
    void pathIsTheScripts() {
        GuestRun guest = new GuestRun().file("lib/deep.py", "v = 1\n");
        assertThat(run(guest, """
                import usys
                try:
                    import deep
                except ImportError as e:
                    print(e)
                usys.path.append('/lib')
                import deep
                print(deep.v, 'deep' in usys.modules)
                """)).isEqualTo("no module named 'deep'\n1 True\n");
    }
}
