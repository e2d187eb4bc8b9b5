package io.quecsim.simulator.profile;

import io.quecsim.profiles.DeviceProfile;
import io.quecsim.profiles.ProfileException;
import io.quecsim.profiles.Profiles;
import io.quecsim.simulator.UserError;
import java.util.List;
import java.util.stream.Collectors;

/** Loads profiles for a user: what is wrong with one comes as a {@link UserError}. */
public final class KnownProfiles {
    /** The device that is simulated unless another is asked for. */
    public static final String DEFAULT = "EC600U-CN";

    private final Profiles profiles = new Profiles();

    public List<String> names() {
        return profiles.names();
    }

    /** @param nameOrFile as {@link Profiles#load} takes it */
    public DeviceProfile load(String nameOrFile) {
        try {
            return profiles.load(nameOrFile);
        } catch (ProfileException e) {
            String faults =
                    e.faults().stream().map(ProfileException.Fault::toString).collect(Collectors.joining("\n  "));
            boolean one = e.faults().size() == 1;
            throw new UserError(one ? faults : e.faults().size() + " faults:\n  " + faults, "profile " + e.file(), "");
        }
    }
}
