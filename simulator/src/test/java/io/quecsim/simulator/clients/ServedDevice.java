package io.quecsim.simulator.clients;

import static org.assertj.core.api.Assertions.assertThat;

import io.quecsim.simulator.cli.Main;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A running {@code quecsim serve}, in this process: up when its {@code ready} is there, stopped when closed. */
public final class ServedDevice implements AutoCloseable {
    private final Thread thread;
    private final StringWriter err = new StringWriter();
    private final CompletableFuture<Integer> exit = new CompletableFuture<>();
    private final List<String> lines = new ArrayList<>();

    private ServedDevice(String... options) throws IOException {
        String[] command = new String[options.length + 1];
        command[0] = "serve";
        System.arraycopy(options, 0, command, 1, options.length);
        PipedOutputStream console = new PipedOutputStream();
        BufferedReader out =
                new BufferedReader(new InputStreamReader(new PipedInputStream(console), StandardCharsets.UTF_8));
        thread = new Thread(
                () -> {
                    int code = Main.commandLine(console)
                            .setErr(new PrintWriter(err, true))
                            .execute(command);
                    exit.complete(code);
                    try {
                        console.close();
                    } catch (IOException e) {
                        throw new AssertionError(e);
                    }
                },
                "serve");
        thread.setDaemon(true);
        thread.start();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            lines.add(line);
            if (line.equals("ready")) {
                return;
            }
        }
    }

    /** Starts one with these options; its REPL is a pty unless they say otherwise. */
    public static ServedDevice with(String... options) throws IOException {
        return new ServedDevice(options);
    }

    /** What it printed, {@code ready} last. */
    public List<String> lines() {
        return lines;
    }

    /** What stands behind {@code name: }. */
    public String port(String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name + ": "))
                .map(line -> line.substring(name.length() + 2))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " in " + lines + "; " + err));
    }

    /** A client at the REPL. */
    public Terminal terminal() throws Exception {
        return new Terminal(port("repl"));
    }

    /** What it said on standard error. */
    public String complaints() {
        return err.toString();
    }

    /** The exit code, once it has ended by itself. */
    public int exitCode() throws Exception {
        return exit.get(30, TimeUnit.SECONDS);
    }

    /** As Ctrl-C does. */
    public int stop() throws Exception {
        thread.interrupt();
        return exitCode();
    }

    @Override
    public void close() throws Exception {
        if (!exit.isDone()) {
            assertThat(stop()).as(complaints()).isEqualTo(130);
        }
    }
}
