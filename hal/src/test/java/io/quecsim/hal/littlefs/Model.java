package io.quecsim.hal.littlefs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What should be on a file system: paths of files with their content, of directories without. Never changes. */
record Model(Map<String, byte[]> content) {
    static final byte[] NO_BYTES = null;

    static Model empty() {
        return new Model(Map.of());
    }

    /** What really is there. */
    static Model of(LittleFs fs) {
        Map<String, byte[]> content = new TreeMap<>();
        read(fs, List.of(), content);
        return new Model(content);
    }

    private static void read(LittleFs fs, List<String> path, Map<String, byte[]> content) {
        if (path.size() > 60) {
            throw new AssertionError("a directory shorter than it says: it goes in a circle");
        }
        for (LittleFs.Node node : fs.list(path)) {
            List<String> below = new ArrayList<>(path);
            below.add(node.name());
            String name = String.join("/", below);
            if (node.directory()) {
                content.put(name, NO_BYTES);
                read(fs, below, content);
            } else {
                LfsFile file = fs.open(below, new LfsFile.Mode(true, false, false), false, false, false);
                byte[] bytes = new byte[node.bytes()];
                if (file.read(bytes, 0, bytes.length) != bytes.length) {
                    throw new AssertionError(name + " is shorter than it says");
                }
                file.close();
                content.put(name, bytes);
            }
        }
    }

    Model with(String path, byte[] bytes) {
        Map<String, byte[]> changed = new TreeMap<>(content);
        changed.put(path, bytes);
        return new Model(changed);
    }

    Model without(String path) {
        Map<String, byte[]> changed = new TreeMap<>(content);
        changed.remove(path);
        return new Model(changed);
    }

    Model renamed(String from, String to) {
        Map<String, byte[]> changed = new TreeMap<>(content);
        changed.remove(to);
        content.forEach((path, bytes) -> {
            if (path.equals(from) || path.startsWith(from + "/")) {
                changed.remove(path);
                changed.put(to + path.substring(from.length()), bytes);
            }
        });
        return new Model(changed);
    }

    boolean isDirectory(String path) {
        return content.containsKey(path) && content.get(path) == NO_BYTES;
    }

    List<String> paths(boolean directories) {
        return content.keySet().stream()
                .filter(path -> isDirectory(path) == directories)
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Model model) || !content.keySet().equals(model.content.keySet())) {
            return false;
        }
        return content.entrySet().stream()
                .allMatch(each -> Arrays.equals(each.getValue(), model.content.get(each.getKey())));
    }

    @Override
    public int hashCode() {
        return content.keySet().hashCode();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        content.forEach((path, bytes) -> text.append(path)
                .append(
                        bytes == NO_BYTES
                                ? "/"
                                : " " + bytes.length + " " + Integer.toHexString(Arrays.hashCode(bytes)))
                .append("; "));
        return text.toString();
    }
}
