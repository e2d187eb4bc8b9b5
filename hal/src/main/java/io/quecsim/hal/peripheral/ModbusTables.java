package io.quecsim.hal.peripheral;

import java.util.Arrays;

/**
 * What a Modbus slave has in it, and how it answers requests: the application protocol, functions 1 to 6, 15 and 16, with the
 * exceptions 1 (no such function), 2 (no such address) and 3 (no such value).
 */
final class ModbusTables {
    private static final int NO_FUNCTION = 1;
    private static final int NO_ADDRESS = 2;
    private static final int NO_VALUE = 3;

    private final int[] coils;
    private final int[] discrete;
    private final int[] holding;
    private final int[] input;

    ModbusTables(Values values) {
        int size = values.whole("size", 1, 65_536);
        coils = new int[size];
        discrete = new int[size];
        holding = new int[size];
        input = new int[size];
        for (String table : new String[] {"coils", "discrete", "holding", "input"}) {
            fill(table, values.text(table));
        }
    }

    /** @param content {@code 0:250;1:612} or {@code 0-3:1}; empty for nothing */
    void fill(String name, String content) {
        int[] table = switch (name) {
            case "coils" -> coils;
            case "discrete" -> discrete;
            case "holding" -> holding;
            case "input" -> input;
            default ->
                throw new IllegalArgumentException(
                        "'" + name + "' cannot be set; coils, discrete, holding and input can");
        };
        int most = table == coils || table == discrete ? 1 : 0xffff;
        for (String each : content.isEmpty() ? new String[0] : content.split(";")) {
            String[] parts = each.split("[-:]");
            boolean range = each.matches("[^-:]+-[^-:]+:[^-:]+");
            if (!range && !each.matches("[^-:]+:[^-:]+")) {
                throw Values.wrong(name, content, "a list such as 0:250;1:612 or 0-3:1");
            }
            int from = Values.whole(name, parts[0], 0, table.length - 1);
            int to = range ? Values.whole(name, parts[1], from, table.length - 1) : from;
            Arrays.fill(table, from, to + 1, Values.whole(name, parts[parts.length - 1], 0, most));
        }
    }

    /** @param request function and data, without address and checksum; @return the same of the answer */
    byte[] answer(byte[] request) {
        int function = request[0] & 0xff;
        return switch (function) {
            case 1 -> readBits(request, coils);
            case 2 -> readBits(request, discrete);
            case 3 -> readWords(request, holding);
            case 4 -> readWords(request, input);
            case 5 -> writeOne(request, coils);
            case 6 -> writeOne(request, holding);
            case 15 -> writeBits(request);
            case 16 -> writeWords(request);
            default -> refuse(function, NO_FUNCTION);
        };
    }

    private static byte[] refuse(int function, int why) {
        return new byte[] {(byte) (function | 0x80), (byte) why};
    }

    /** What is wrong with a request for a stretch of a table; 0 for nothing. */
    private static int fault(byte[] request, int[] table, int most) {
        if (request.length < 5) {
            return NO_VALUE;
        }
        int count = word(request, 3);
        if (count < 1 || count > most) {
            return NO_VALUE;
        }
        return word(request, 1) + count > table.length ? NO_ADDRESS : 0;
    }

    private static byte[] readBits(byte[] request, int[] table) {
        int fault = request.length == 5 ? fault(request, table, 2000) : NO_VALUE;
        if (fault != 0) {
            return refuse(request[0], fault);
        }
        int count = word(request, 3);
        byte[] answer = new byte[2 + (count + 7) / 8];
        answer[0] = request[0];
        answer[1] = (byte) (answer.length - 2);
        for (int i = 0; i < count; i++) {
            answer[2 + i / 8] |= (byte) (table[word(request, 1) + i] << i % 8);
        }
        return answer;
    }

    private static byte[] readWords(byte[] request, int[] table) {
        int fault = request.length == 5 ? fault(request, table, 125) : NO_VALUE;
        if (fault != 0) {
            return refuse(request[0], fault);
        }
        int count = word(request, 3);
        byte[] answer = new byte[2 + count * 2];
        answer[0] = request[0];
        answer[1] = (byte) (count * 2);
        for (int i = 0; i < count; i++) {
            put(answer, 2 + i * 2, table[word(request, 1) + i]);
        }
        return answer;
    }

    private byte[] writeOne(byte[] request, int[] table) {
        if (request.length != 5) {
            return refuse(request[0], NO_VALUE);
        }
        int value = word(request, 3);
        if (table == coils && value != 0 && value != 0xff00) {
            return refuse(request[0], NO_VALUE);
        }
        if (word(request, 1) >= table.length) {
            return refuse(request[0], NO_ADDRESS);
        }
        table[word(request, 1)] = table == coils ? value >> 15 : value;
        return request;
    }

    private byte[] writeBits(byte[] request) {
        int fault = fault(request, coils, 1968);
        if (fault == 0 && !carries(request, (word(request, 3) + 7) / 8)) {
            fault = NO_VALUE;
        }
        if (fault != 0) {
            return refuse(request[0], fault);
        }
        for (int i = 0; i < word(request, 3); i++) {
            coils[word(request, 1) + i] = request[6 + i / 8] >> i % 8 & 1;
        }
        return Arrays.copyOf(request, 5);
    }

    private byte[] writeWords(byte[] request) {
        int fault = fault(request, holding, 123);
        if (fault == 0 && !carries(request, word(request, 3) * 2)) {
            fault = NO_VALUE;
        }
        if (fault != 0) {
            return refuse(request[0], fault);
        }
        for (int i = 0; i < word(request, 3); i++) {
            holding[word(request, 1) + i] = word(request, 6 + i * 2);
        }
        return Arrays.copyOf(request, 5);
    }

    private static boolean carries(byte[] request, int bytes) {
        return request.length == 6 + bytes && (request[5] & 0xff) == bytes;
    }

    private static int word(byte[] bytes, int at) {
        return (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff;
    }

    private static void put(byte[] bytes, int at, int word) {
        bytes[at] = (byte) (word >> 8);
        bytes[at + 1] = (byte) word;
    }
}
