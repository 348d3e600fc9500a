package org.creatorconnect.portal.view;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Calls the product's own methods from pages without looking each of them up at each call, as the
 * server's expression language does: a list's page has hundreds of calls.
 */
public class MethodResolver extends ELResolver {

    @Override
    public @Nullable Object invoke(
            ELContext context,
            @Nullable Object base,
            @Nullable Object name,
            Class<?> @Nullable [] types,
            Object @Nullable [] values) {
        Object[] given = values == null ? new Object[0] : values;
        Optional<Method> method =
                base == null || name == null
                        ? Optional.empty()
                        : KnownMethods.method(base.getClass(), name.toString(), given.length);
        if (method.isEmpty()) {
            return null;
        }
        try {
            Object result = method.get().invoke(base, arguments(context, method.get(), given));
            context.setPropertyResolved(base, name);
            return result;
        } catch (InvocationTargetException failure) {
            throw new ELException(failure.getCause());
        } catch (IllegalAccessException unreachable) {
            throw new ELException(unreachable);
        }
    }

    @Override
    public @Nullable Object getValue(
            ELContext context, @Nullable Object base, @Nullable Object property) {
        return null;
    }

    @Override
    public @Nullable Class<?> getType(
            ELContext context, @Nullable Object base, @Nullable Object property) {
        return null;
    }

    @Override
    public void setValue(
            ELContext context,
            @Nullable Object base,
            @Nullable Object property,
            @Nullable Object value) {
        // Left to others: this resolver only calls.
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
        return false;
    }

    @Override
    public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return null;
    }

    private static Object[] arguments(ELContext context, Method method, Object[] values) {
        Class<?>[] types = method.getParameterTypes();
        int single = method.isVarArgs() ? types.length - 1 : types.length;
        Object[] arguments = new Object[types.length];
        for (int i = 0; i < single; i++) {
            arguments[i] = context.convertToType(values[i], types[i]);
        }
        if (method.isVarArgs()) {
            arguments[single] = rest(context, types[single].getComponentType(), values, single);
        }
        return arguments;
    }

    private static Object rest(ELContext context, Class<?> type, Object[] values, int from) {
        Object rest = Array.newInstance(type, values.length - from);
        for (int i = from; i < values.length; i++) {
            Array.set(rest, i - from, context.convertToType(values[i], type));
        }
        return rest;
    }
}
