package io.quecsim.hal.audio;

import io.quecsim.core.time.Event;
import io.quecsim.core.time.TimeDomain;
import io.quecsim.core.trace.Trace;
import io.quecsim.hal.power.Reset;
import io.quecsim.hal.power.Resettable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The player: one sound at a time, and a queue for each of five priorities. Files and spoken texts share it. Source: firmware
 * source 2021, audio_audio.c, audio_tts.c, audio_queue.c.
 *
 * <p>A sound that comes while another plays: where its priority is at least as high and the one that plays may be broken into,
 * it takes its place; otherwise it waits. One that waits and may be broken into gives its place to the next of its priority.
 */
public final class AudioPlayer implements Resettable {
    /** Priorities are 0 to 4, the highest first. */
    public static final int PRIORITIES = 5;

    /** How many sounds of one priority may wait. */
    public static final int QUEUE_LENGTH = 10;

    /** What became of a sound, by the numbers of the firmware. */
    public enum Accepted {
        PLAYS(0),
        WAITS(1),
        QUEUE_FULL(-2);

        public final int code;

        Accepted(int code) {
            this.code = code;
        }
    }

    /** What happens to a sound. */
    public enum Stage {
        STARTED,
        /** Broken into, or stopped by the script. */
        STOPPED,
        FINISHED
    }

    /** Hears of the sounds it plays. */
    @FunctionalInterface
    public interface Listener {
        void changed(Sound sound, Stage stage);
    }

    private record Task(Sound sound, int priority, boolean breakable) {}

    private final TimeDomain time;
    private final Trace trace;
    private final int firstVolume;
    private final Loudspeaker loudspeaker;
    private final List<Deque<Task>> waiting = new ArrayList<>();
    private final List<Listener> listeners = new ArrayList<>();
    private int volume;
    private int channel;
    private @Nullable Task playing;
    private long startNanos;
    private @Nullable Event end;
    private int track;

    /** @param volume after power-on */
    public AudioPlayer(TimeDomain time, Trace trace, int volume, Loudspeaker loudspeaker) {
        this.time = time;
        this.trace = trace;
        this.firstVolume = volume;
        this.volume = volume;
        this.loudspeaker = loudspeaker;
        for (int i = 0; i < PRIORITIES; i++) {
            waiting.add(new ArrayDeque<>());
        }
    }

    /** Told of all sounds until the next reset. */
    public void listen(Listener listener) {
        listeners.add(listener);
    }

    public int volume() {
        return volume;
    }

    public void volume(int newVolume) {
        volume = newVolume;
    }

    /** @param newChannel 0 earpiece, 1 headphone, 2 speaker */
    public void channel(int newChannel) {
        channel = newChannel;
    }

    public boolean isPlaying() {
        return playing != null;
    }

    /**
     * @param priority 0 to 4
     * @param breakable whether a sound of at least this priority may end it early
     */
    public Accepted play(Sound sound, int priority, boolean breakable) {
        Task task = new Task(sound, priority, breakable);
        Task current = playing;
        if (current == null) {
            start(task);
            return Accepted.PLAYS;
        }
        Deque<Task> queue = waiting.get(priority);
        Task last = queue.peekLast();
        boolean replaces = last != null && last.breakable;
        if (!replaces && queue.size() == QUEUE_LENGTH) {
            return Accepted.QUEUE_FULL;
        }
        if (replaces) {
            queue.removeLast();
        }
        queue.addLast(task);
        if (priority >= current.priority && current.breakable) {
            stop();
            return Accepted.PLAYS;
        }
        return Accepted.WAITS;
    }

    /** Plays at once, whatever else plays or waits: streams and tones do not queue. */
    public void playNow(Sound sound) {
        if (playing != null) {
            over(Stage.STOPPED);
        }
        start(new Task(sound, PRIORITIES - 1, true));
    }

    /** Ends what plays; what waits goes on. Nothing happens when nothing plays. */
    public void stop() {
        if (playing != null) {
            over(Stage.STOPPED);
            next();
        }
    }

    /** Ends what plays and forgets what waits. */
    public void stopAll() {
        waiting.forEach(Deque::clear);
        stop();
    }

    private void start(Task task) {
        playing = task;
        startNanos = time.nowNanos();
        if (track == 0) {
            track = trace.track(startNanos, Trace.TrackKind.DEVICE, "audio", 0);
        }
        trace.begin(startNanos, track, trace.name(title(task.sound)));
        tell(task.sound, Stage.STARTED);
        end = time.after(task.sound.nanos(), due -> {
            over(Stage.FINISHED);
            next();
        });
    }

    private static String title(Sound sound) {
        return sound.name().isEmpty() ? sound.kind().name().toLowerCase(Locale.ROOT) : sound.name();
    }

    private void over(Stage how) {
        Task task = playing;
        if (task == null) {
            throw new IllegalStateException("nothing plays");
        }
        if (end != null && how == Stage.STOPPED) {
            time.cancel(end);
        }
        end = null;
        playing = null;
        heard(task);
        tell(task.sound, how);
    }

    private void heard(Task task) {
        long now = time.nowNanos();
        trace.end(now, track);
        long played = Math.min(now - startNanos, task.sound.nanos());
        loudspeaker.heard(new Loudspeaker.Played(task.sound, channel, volume, startNanos, played));
    }

    private void next() {
        for (int priority = PRIORITIES - 1; priority >= 0 && playing == null; priority--) {
            Task task = waiting.get(priority).pollFirst();
            if (task != null) {
                start(task);
            }
        }
    }

    private void tell(Sound sound, Stage stage) {
        List.copyOf(listeners).forEach(each -> each.changed(sound, stage));
    }

    /** A reset of either kind: the interpreter owns the player, and takes it with it. */
    @Override
    public void reset(Reset how) {
        listeners.clear();
        waiting.forEach(Deque::clear);
        if (playing != null) {
            heard(playing);
            playing = null;
        }
        end = null;
        volume = firstVolume;
        channel = 0;
    }
}
