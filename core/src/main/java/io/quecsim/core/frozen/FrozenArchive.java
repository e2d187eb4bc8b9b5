package io.quecsim.core.frozen;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * The file that {@link FreezeModules} writes and {@link FrozenModules} reads: {@code QFRZ}, version, CRC-32 of the rest;
 * then the number of modules, and for each its dotted name and its code as {@link FrozenCode} has it, with its length
 * before it so that it is decoded only when it is imported.
 */
final class FrozenArchive {
    private static final int MAGIC = 0x5146525a;
    private static final int HEADER_BYTES = 4 + 4 + 4;

    private FrozenArchive() {}

    /** @param modules code by dotted name, in the order in which it is to be listed */
    static byte[] write(Map<String, byte[]> modules) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(body);
                DataOutputStream file = new DataOutputStream(whole)) {
            FrozenCode.number(out, modules.size());
            for (Map.Entry<String, byte[]> module : modules.entrySet()) {
                FrozenCode.string(out, module.getKey());
                FrozenCode.number(out, module.getValue().length);
                out.write(module.getValue());
            }
            file.writeInt(MAGIC);
            file.writeInt(FrozenCode.VERSION);
            file.writeInt(sum(body.toByteArray(), 0));
            file.write(body.toByteArray());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return whole.toByteArray();
    }

    /** @throws IOException saying what is wrong with the file */
    static Map<String, byte[]> read(byte[] file) throws IOException {
        if (file.length < HEADER_BYTES) {
            throw new IOException("it is too short");
        }
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(file));
        if (in.readInt() != MAGIC) {
            throw new IOException("it is no archive of frozen modules");
        }
        int version = in.readInt();
        if (version != FrozenCode.VERSION) {
            throw new IOException("it has version " + version + ", this program reads " + FrozenCode.VERSION);
        }
        if (in.readInt() != sum(file, HEADER_BYTES)) {
            throw new IOException("its checksum is wrong");
        }
        Map<String, byte[]> modules = new LinkedHashMap<>();
        int count = FrozenCode.count(in);
        for (int i = 0; i < count; i++) {
            String name = FrozenCode.string(in);
            byte[] code = new byte[FrozenCode.count(in)];
            in.readFully(code);
            modules.put(name, code);
        }
        return modules;
    }

    private static int sum(byte[] bytes, int from) {
        CRC32 sum = new CRC32();
        sum.update(bytes, from, bytes.length - from);
        return (int) sum.getValue();
    }
}
