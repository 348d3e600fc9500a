package org.creatorconnect.portal.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.behavior.ClientBehaviorContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Forms that a page has only once somebody opens what they lie in. Most readers never do, and a
 * form costs a list's page as much as a dozen of its rows.
 */
@Named("later")
@RequestScoped
public class Later {

    private final Address address;

    protected Later() {
        this(new Address());
    }

    @Inject
    public Later(Address address) {
        this.address = address;
    }

    /** Whether the form was just asked for, is sent, or one of its fields asks for something. */
    public boolean isAsked(String form) {
        return told("later").equals(form)
                || !told(form).isEmpty()
                || told(ClientBehaviorContext.BEHAVIOR_SOURCE_PARAM_NAME).startsWith(form + ":");
    }

    private String told(String parameter) {
        return address.value(parameter).orElse("");
    }
}
