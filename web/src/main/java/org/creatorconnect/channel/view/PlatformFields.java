package org.creatorconnect.channel.view;

import java.util.List;
import org.creatorconnect.channel.PlatformKind;
import org.creatorconnect.channel.query.PlatformDetail;
import org.creatorconnect.channel.service.GivenPlatform;
import org.creatorconnect.portal.format.Faults;
import org.jspecify.annotations.Nullable;

/** What the operator types about a platform. */
public class PlatformFields {

    private String code = "";
    private String name = "";
    private String kind = PlatformKind.PERSON.name();
    private String family = "";
    private String hosts = "";
    private String closedHosts = "";
    private String contentHosts = "";
    private String home = "";
    private String example = "";
    private String queryForm = "";
    private boolean dotsIgnored;
    private boolean namedByHost;
    private String forms = "";

    PlatformFields(@Nullable PlatformDetail before) {
        if (before != null) {
            code = before.code();
            name = before.name();
            kind = before.kind().name();
            family = text(before.family());
            hosts = String.join("\n", before.hosts());
            closedHosts = String.join("\n", before.closedHosts());
            contentHosts = String.join("\n", before.contentHosts());
            home = text(before.home());
            example = text(before.example());
            queryForm = text(before.queryForm());
            dotsIgnored = before.dotsIgnored();
            namedByHost = before.namedByHost();
            forms = AddressLines.write(before.forms());
        }
    }

    GivenPlatform given(String known, Faults faults) {
        faults.text("name", name);
        List<GivenPlatform.Form> read = AddressLines.read("forms", forms, faults);
        return new GivenPlatform(
                known,
                name.strip(),
                PlatformKind.valueOf(kind),
                absent(family),
                AddressLines.lines(hosts),
                AddressLines.lines(closedHosts),
                AddressLines.lines(contentHosts),
                absent(home),
                absent(example),
                absent(queryForm),
                dotsIgnored,
                namedByHost,
                read);
    }

    private static @Nullable String absent(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = text(code);
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = text(name);
    }

    public String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = text(kind);
    }

    public String getFamily() {
        return family;
    }

    public void setFamily(@Nullable String family) {
        this.family = text(family);
    }

    public String getHosts() {
        return hosts;
    }

    public void setHosts(@Nullable String hosts) {
        this.hosts = text(hosts);
    }

    public String getClosedHosts() {
        return closedHosts;
    }

    public void setClosedHosts(@Nullable String closedHosts) {
        this.closedHosts = text(closedHosts);
    }

    public String getContentHosts() {
        return contentHosts;
    }

    public void setContentHosts(@Nullable String contentHosts) {
        this.contentHosts = text(contentHosts);
    }

    public String getHome() {
        return home;
    }

    public void setHome(@Nullable String home) {
        this.home = text(home);
    }

    public String getExample() {
        return example;
    }

    public void setExample(@Nullable String example) {
        this.example = text(example);
    }

    public String getQueryForm() {
        return queryForm;
    }

    public void setQueryForm(@Nullable String queryForm) {
        this.queryForm = text(queryForm);
    }

    public String getForms() {
        return forms;
    }

    public void setForms(@Nullable String forms) {
        this.forms = text(forms);
    }

    public boolean isDotsIgnored() {
        return dotsIgnored;
    }

    public void setDotsIgnored(boolean dotsIgnored) {
        this.dotsIgnored = dotsIgnored;
    }

    public boolean isNamedByHost() {
        return namedByHost;
    }

    public void setNamedByHost(boolean namedByHost) {
        this.namedByHost = namedByHost;
    }
}
