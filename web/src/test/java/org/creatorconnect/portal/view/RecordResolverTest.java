package org.creatorconnect.portal.view;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecordResolverTest {

    private final RecordResolver resolver = new RecordResolver();
    private final Context context = new Context();

    private record Row(String name, Optional<String> note) {
        public int length() {
            return name.length();
        }
    }

    @Test
    void aComponentReadsLikeAProperty() {
        assertThat(resolver.getValue(context, new Row("Mara", Optional.empty()), "name"))
                .isEqualTo("Mara");
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void anOptionalReadsAsItsValueOrNull() {
        assertThat(resolver.getValue(context, new Row("", Optional.of("n")), "note"))
                .isEqualTo("n");
        assertThat(resolver.getValue(context, new Row("", Optional.empty()), "note")).isNull();
    }

    @Test
    void aDerivedFactReadsTheSameWay() {
        assertThat(resolver.getValue(context, new Row("Mara", Optional.empty()), "length"))
                .isEqualTo(4);
    }

    @Test
    void whatIsNoRecordIsLeftToOthers() {
        assertThat(resolver.getValue(context, "text", "length")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    private static final class Context extends ELContext {
        @Override
        public ELResolver getELResolver() {
            throw new UnsupportedOperationException();
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            throw new UnsupportedOperationException();
        }

        @Override
        public VariableMapper getVariableMapper() {
            throw new UnsupportedOperationException();
        }
    }
}
