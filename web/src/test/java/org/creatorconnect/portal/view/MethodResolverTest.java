package org.creatorconnect.portal.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ExpressionFactory;
import jakarta.el.StandardELContext;
import java.util.List;
import org.creatorconnect.refusal.NotFound;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MethodResolverTest {

    private final MethodResolver resolver = new MethodResolver();
    private ELContext context;

    /** What a page may call. */
    public static class Bean {
        private int acts;

        public String once(String text) {
            return "once " + text;
        }

        public String joined(String first, Object... rest) {
            return first + List.of(rest);
        }

        public String either(String text) {
            return text;
        }

        public String either(Integer number) {
            return number.toString();
        }

        public String of(String key, Object... values) {
            return key;
        }

        public String of(Integer key, String only) {
            return key + only;
        }

        public long twice(long number) {
            return 2 * number;
        }

        public void act() {
            acts++;
        }

        public void refuse() {
            throw new NotFound("mug");
        }
    }

    @BeforeEach
    void begin() {
        context = new StandardELContext(ExpressionFactory.newInstance());
        context.setPropertyResolved(false);
    }

    @Test
    void aMethodIsCalledWithWhatThePageGives() {
        assertThat(call(new Bean(), "once", "a")).isEqualTo("once a");
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void valuesBecomeWhatTheMethodAsksFor() {
        assertThat(call(new Bean(), "twice", "21")).isEqualTo(42L);
        assertThat(call(new Bean(), "once", 7)).isEqualTo("once 7");
    }

    @Test
    void anyNumberOfValuesFollows() {
        assertThat(call(new Bean(), "joined", "a")).isEqualTo("a[]");
        assertThat(call(new Bean(), "joined", "a", 1, "b")).isEqualTo("a[1, b]");
    }

    @Test
    void anActIsDoneAndAnswersNothing() {
        Bean bean = new Bean();
        assertThat(call(bean, "act")).isNull();
        assertThat(bean.acts).isEqualTo(1);
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void textIsCalledLikeOurOwn() {
        assertThat(call("status.", "concat", "PAID")).isEqualTo("status.PAID");
    }

    @Test
    void whatCouldBeSeveralMethodsIsLeftToTheLanguage() {
        assertThat(call(new Bean(), "either", "a")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
        assertThat(call(new Bean(), "of", "a", "b")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void whatIsNotOursIsLeftToTheLanguage() {
        assertThat(call(List.of("a"), "contains", "a")).isNull();
        assertThat(call(null, "once", "a")).isNull();
        assertThat(call(new Bean(), "unknown")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void aRefusalArrivesAsTheCauseAsItDoesWithoutUs() {
        assertThatThrownBy(() -> call(new Bean(), "refuse"))
                .isInstanceOf(ELException.class)
                .hasCauseInstanceOf(NotFound.class);
    }

    private @Nullable Object call(@Nullable Object base, String name, Object... values) {
        return resolver.invoke(context, base, name, null, values);
    }
}
