package org.creatorconnect.task.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creatorconnect.portal.format.Text;

/** The words of reason codes. A merchant's own system may use further codes, which read as such. */
@Named("taskReasons")
@ApplicationScoped
public class TaskReasons {

    private final Text text;

    protected TaskReasons() {
        this(null);
    }

    @Inject
    public TaskReasons(Text text) {
        this.text = text;
    }

    /** Why an application was not accepted. */
    public String decline(String code) {
        return word("taskcenter.decline.", code);
    }

    /** Why content was refused. */
    public String rejection(String code) {
        return word("taskcenter.rejection.", code);
    }

    private String word(String prefix, String code) {
        return text.has(prefix + code) ? text.word(prefix + code) : code;
    }
}
