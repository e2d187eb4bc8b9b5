package io.quecsim.core.vm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * The golden scripts. Those of 1.13 run four ways that must not differ: plainly, with a collection at every allocation, and
 * suspended every few instructions, and profiled; those of current upstream the first two.
 */
class GoldenScriptTest {
    /** What upstream came to do differently since 1.13. */
    private static final String CURRENT = "current";

    /** Folders whose scripts need a machine of their own: other tests run them. */
    private static final Set<String> ELSEWHERE = Set.of("builtin", "firmware", "heap", CURRENT);

    private static String name(Path folder) {
        return folder.getFileName().toString();
    }

    @TestFactory
    Stream<DynamicNode> scripts() {
        return GoldenScript.folders().stream()
                .filter(folder -> !ELSEWHERE.contains(name(folder)))
                .map(folder -> dynamicContainer(
                        name(folder), GoldenScript.in(folder).stream().map(GoldenScriptTest::fourWays)));
    }

    @TestFactory
    Stream<DynamicNode> currentScripts() {
        return GoldenScript.folders().stream()
                .filter(folder -> name(folder).equals(CURRENT))
                .flatMap(folder -> GoldenScript.in(folder).stream().map(GoldenScriptTest::twoWays));
    }

    private static DynamicNode fourWays(GoldenScript script) {
        return dynamicContainer(
                script.toString(),
                List.of(
                        dynamicTest("plain", () -> script.run(false, 0)),
                        dynamicTest("GC stress", () -> script.run(true, 0)),
                        dynamicTest("suspended often", () -> suspendedOften(script)),
                        dynamicTest("profiled", () -> profiled(script)),
                        dynamicTest("compiled", () -> compiled(script)),
                        dynamicTest("compiled, GC stress", () -> compiledUnderStress(script)),
                        dynamicTest("compiled, suspended often", () -> compiledAndSuspended(script))));
    }

    private static DynamicNode twoWays(GoldenScript script) {
        return dynamicContainer(
                script.toString(),
                List.of(
                        dynamicTest("plain", () -> script.runCurrent(false)),
                        dynamicTest("GC stress", () -> script.runCurrent(true))));
    }

    /** A profile must not be felt at all, by threads neither, and has a place for every cycle and instruction. */
    private static void profiled(GoldenScript script) throws IOException {
        GuestRun plain = script.run(false, 0);
        GuestRun watched = script.runProfiled();
        assertThat(watched.vm.cpu.instructions()).isEqualTo(plain.vm.cpu.instructions());
        assertThat(watched.vm.nowNanos()).isEqualTo(plain.vm.nowNanos());
        assertThat(watched.vm.heap.allocations()).isEqualTo(plain.vm.heap.allocations());
        watched.vm.cpuProfile.finish();
        CpuProfile.Node root = watched.vm.cpuProfile.root();
        assertThat(root.totalCycles()).isEqualTo(watched.vm.cpu.cycles());
        assertThat(root.selfCycles()).isZero();
    }

    /** Whether functions are compiled shows nowhere: not in the output, the time, the instructions or the heap. */
    private static void compiled(GoldenScript script) throws IOException {
        assertSame(script.run(false, 0), script.runCompiled(false, 0));
    }

    private static void compiledUnderStress(GoldenScript script) throws IOException {
        assertSame(script.run(true, 0), script.runCompiled(true, 0));
    }

    private static void compiledAndSuspended(GoldenScript script) throws IOException {
        assertSame(script.run(false, 50), script.runCompiled(false, 50));
    }

    private static void assertSame(GuestRun plain, GuestRun compiled) {
        assertThat(compiled.vm.cpu.instructions()).isEqualTo(plain.vm.cpu.instructions());
        assertThat(compiled.vm.cpu.cycles()).isEqualTo(plain.vm.cpu.cycles());
        assertThat(compiled.vm.nowNanos()).isEqualTo(plain.vm.nowNanos());
        assertThat(compiled.vm.heap.allocations()).isEqualTo(plain.vm.heap.allocations());
        assertThat(compiled.vm.heap.usedBytes()).isEqualTo(plain.vm.heap.usedBytes());
    }

    /**
     * Where a program is suspended must show nowhere: not in its output, nor in time, nor in the instructions it took. With
     * threads or callbacks it is their turns that change, and only the output must not.
     */
    private static void suspendedOften(GoldenScript script) throws IOException {
        GuestRun plain = script.run(false, 0);
        GuestRun sliced = script.run(false, 50);
        if (!script.takesTurns()) {
            assertThat(sliced.vm.cpu.instructions()).isEqualTo(plain.vm.cpu.instructions());
            assertThat(sliced.vm.nowNanos()).isEqualTo(plain.vm.nowNanos());
        }
    }
}
