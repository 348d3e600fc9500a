package org.creatorconnect.task.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.creatorconnect.registry.AffiliateRole;
import org.creatorconnect.task.Audience;
import org.creatorconnect.task.TaskAccess;
import org.creatorconnect.task.service.GivenAudience;
import org.jspecify.annotations.Nullable;

/** What was typed about whom a merchant wants for a task. */
public class AudienceFields {

    private TaskAccess access = TaskAccess.OPEN;
    private List<String> roles = List.of();
    private @Nullable String platforms;
    private @Nullable String countries;
    private @Nullable String languages;

    /** The fields as a draft has them. */
    static AudienceFields of(Audience audience) {
        AudienceFields fields = new AudienceFields();
        fields.access = audience.access();
        fields.roles = Audience.list(audience.roles());
        fields.platforms = typed(audience.platforms());
        fields.countries = typed(audience.countries());
        fields.languages = typed(audience.languages());
        return fields;
    }

    /** The audience as it was typed; what is no known code is refused by its field. */
    GivenAudience given() {
        return new GivenAudience(
                roles,
                codes(upper(platforms)),
                null,
                codes(upper(countries)),
                codes(languages == null ? "" : languages.toLowerCase(Locale.ROOT)));
    }

    private static String upper(@Nullable String typed) {
        return typed == null ? "" : typed.toUpperCase(Locale.ROOT);
    }

    private static List<String> codes(String typed) {
        return Arrays.stream(typed.split("[,;\\s]+")).filter(code -> !code.isEmpty()).toList();
    }

    private static String typed(String codes) {
        return String.join(", ", Audience.list(codes));
    }

    public TaskAccess[] getAccesses() {
        return TaskAccess.values();
    }

    /** The roles that can be asked for; everybody is a buyer. */
    public List<AffiliateRole> getAllRoles() {
        return List.of(AffiliateRole.INFLUENCER, AffiliateRole.GROUP_OWNER, AffiliateRole.MCN);
    }

    public TaskAccess getAccess() {
        return access;
    }

    public void setAccess(TaskAccess access) {
        this.access = access;
    }

    /** Of a kind that a form can make another of. */
    public List<String> getRoles() {
        return new ArrayList<>(roles);
    }

    public void setRoles(@Nullable List<String> roles) {
        this.roles = roles == null ? List.of() : List.copyOf(roles);
    }

    public @Nullable String getPlatforms() {
        return platforms;
    }

    public void setPlatforms(@Nullable String platforms) {
        this.platforms = platforms;
    }

    public @Nullable String getCountries() {
        return countries;
    }

    public void setCountries(@Nullable String countries) {
        this.countries = countries;
    }

    public @Nullable String getLanguages() {
        return languages;
    }

    public void setLanguages(@Nullable String languages) {
        this.languages = languages;
    }
}
