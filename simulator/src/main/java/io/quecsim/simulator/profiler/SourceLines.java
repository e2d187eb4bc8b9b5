package io.quecsim.simulator.profiler;

import io.quecsim.core.port.FileSystem;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The text of the script's lines, for tables. */
public final class SourceLines {
    private static final int LIMIT = 60;

    private final FileSystem files;
    private final Map<String, String[]> known = new LinkedHashMap<>();

    public SourceLines(FileSystem files) {
        this.files = files;
    }

    /**
     * The line without the space around it, cut where it is long; empty where there is no such file.
     *
     * @param place {@code /usr/main.py:3}
     */
    public String at(String place) {
        int colon = place.lastIndexOf(':');
        if (colon < 0) {
            return "";
        }
        String[] lines = known.computeIfAbsent(place.substring(0, colon), this::read);
        int line = Integer.parseInt(place.substring(colon + 1));
        if (line < 1 || line > lines.length) {
            return "";
        }
        String text = lines[line - 1].strip();
        return text.length() > LIMIT ? text.substring(0, LIMIT) + "…" : text;
    }

    private String[] read(String file) {
        return files.stat(file) == FileSystem.Kind.FILE
                ? new String(files.read(file), StandardCharsets.UTF_8).split("\n", -1)
                : new String[0];
    }
}
