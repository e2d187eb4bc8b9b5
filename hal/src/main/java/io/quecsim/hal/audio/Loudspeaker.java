package io.quecsim.hal.audio;

/** What hears a device: gets every sound that was played, when it ends. On the domain's thread. */
@FunctionalInterface
public interface Loudspeaker {
    /** Nobody hears it. */
    Loudspeaker NONE = played -> {};

    /**
     * @param channel 0 earpiece, 1 headphone, 2 speaker
     * @param volume as the script set it
     * @param startNanos simulated time of its beginning
     * @param playedNanos how long it played; less than the sound's own time when it was stopped
     */
    record Played(Sound sound, int channel, int volume, long startNanos, long playedNanos) {}

    void heard(Played played);
}
