package io.quecsim.hal.audio;

/**
 * Something to be played.
 *
 * @param kind where it comes from
 * @param name of the file, or empty
 * @param data the file; of a spoken text its UTF-8; of a tone its name
 * @param nanos how long it plays
 */
public record Sound(Kind kind, String name, byte[] data, long nanos) {

    /** Where a sound comes from. */
    public enum Kind {
        FILE,
        STREAM,
        TEXT,
        TONE
    }
}
