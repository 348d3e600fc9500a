package org.creatorconnect.access.view;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.creatorconnect.portal.format.Notices;
import org.jspecify.annotations.Nullable;

/** A new password as it is typed, twice; never shown again. */
@Dependent
public class NewPassword {

    private final Notices notices;
    private @Nullable String password;
    private @Nullable String repeated;

    @Inject
    public NewPassword(Notices notices) {
        this.notices = notices;
    }

    /**
     * Whether both are the same; when not, says so at the second.
     *
     * @param form the form's id
     */
    public boolean isTheSame(String form) {
        if (password != null && !password.equals(repeated)) {
            notices.wrong(form + ":repeated", "access.notTheSame");
            return false;
        }
        return true;
    }

    /** What was typed. */
    public char @Nullable [] typed() {
        return password == null ? null : password.toCharArray();
    }

    public @Nullable String getPassword() {
        return null;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }

    public @Nullable String getRepeated() {
        return null;
    }

    public void setRepeated(@Nullable String repeated) {
        this.repeated = repeated;
    }
}
