package io.quecsim.hal.identity;

/**
 * An IMEI by 3GPP TS 23.003, 6.2: eight digits of the type (TAC), six of the serial number, one check digit by Luhn's rule.
 */
public final class Imei {
    private static final int SERIALS = 1_000_000;

    private Imei() {}

    /**
     * @param tac eight digits
     * @param seed the same seed gives the same device
     */
    public static String of(String tac, long seed) {
        if (!tac.matches("[0-9]{8}")) {
            throw new IllegalArgumentException("no type allocation code: " + tac);
        }
        String body = tac + serial(seed);
        return body + checkDigit(body);
    }

    /** Six digits that look as little alike as serial numbers do, from the seed of a run. */
    public static String serial(long seed) {
        // The mixing step of SplitMix64, so that seeds 0, 1, 2 are not neighbours.
        long mixed = (seed + 1) * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed ^= mixed >>> 27;
        return String.format("%06d", Long.remainderUnsigned(mixed, SERIALS));
    }

    /** Whether it is fifteen digits, the last of which is right. */
    public static boolean isValid(String imei) {
        return imei.matches("[0-9]{15}") && imei.charAt(14) == checkDigit(imei.substring(0, 14));
    }

    private static char checkDigit(String body) {
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            int digit = body.charAt(i) - '0';
            // Every second digit counts double, from the right, the last of the body being the first of those.
            boolean doubled = (body.length() - i) % 2 == 1;
            int counted = doubled ? digit * 2 : digit;
            sum += counted / 10 + counted % 10;
        }
        return (char) ('0' + (10 - sum % 10) % 10);
    }
}
