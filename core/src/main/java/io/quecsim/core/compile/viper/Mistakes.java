package io.quecsim.core.compile.viper;

import org.jspecify.annotations.Nullable;

/** What is wrong with the viper function being written, of which one thing is told in the end; see {@link ViperMistake}. */
public final class Mistakes {
    private @Nullable ViperMistake toTell;

    /** Types do not fit. */
    public void wrong(String text) {
        note(new ViperMistake(text, false));
    }

    /** The dialect does not have it. */
    public void refuse(String text) {
        note(new ViperMistake(text, true));
    }

    private void note(ViperMistake mistake) {
        if (toTell == null || !toTell.refused()) {
            toTell = mistake;
        }
    }

    /** The one that is told; null if nothing is wrong. */
    public @Nullable ViperMistake toTell() {
        return toTell;
    }
}
