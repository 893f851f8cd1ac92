package marsad.app.store;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Packs records of core and reads them back, led by their components alone, so that the model may grow without a line
 * here. {@link #id} changes whenever the model does; bytes of another shape cannot be read. Safe to share between threads.
 */
final class Shapes {
    /** How values of one type are packed. */
    interface Shape {
        void write(Packer out, @Nullable Object value);

        @Nullable
        Object read(Unpacker in);
    }

    private final Map<Type, Shape> known = new HashMap<>();
    private final Map<String, String> description = new LinkedHashMap<>();

    /**
     * Knows no record yet.
     *
     * @param given a type whose one value is not packed, but handed in again on reading
     */
    Shapes(Class<?> given) {
        known.put(given, new Given());
        known.put(int.class, new Whole());
        known.put(boolean.class, new Truth());
        known.put(String.class, new Words());
        known.put(BigDecimal.class, new Decimal());
        known.put(LocalDate.class, new Day());
    }

    /** The shape of a type: a record, an enum, a list of such, or one of the plain values. */
    Shape of(Type type) {
        Shape shape = known.get(type);
        if (shape == null) {
            shape = make(type);
            known.put(type, shape);
        }
        return shape;
    }

    /** Stands for all types described so far. */
    String id() {
        return Hash.of(description.toString());
    }

    private Shape make(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return new Many(of(list.getActualTypeArguments()[0]));
        }
        if (type instanceof Class<?> one && one.isEnum()) {
            Object[] constants = one.getEnumConstants();
            description.put(one.getName(), Arrays.toString(constants));
            return new Constant(constants);
        }
        if (type instanceof Class<?> one && one.isRecord()) {
            return record(one);
        }
        throw new IllegalArgumentException("cannot pack " + type);
    }

    private Shape record(Class<?> type) {
        List<Shape> parts = new ArrayList<>();
        List<MethodHandle> readers = new ArrayList<>();
        List<Class<?>> types = new ArrayList<>();
        StringBuilder names = new StringBuilder();
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            for (RecordComponent part : type.getRecordComponents()) {
                parts.add(of(part.getGenericType()));
                readers.add(
                        lookup.unreflect(part.getAccessor()).asType(MethodType.methodType(Object.class, Object.class)));
                types.add(part.getType());
                names.append(part.getName())
                        .append(':')
                        .append(part.getGenericType())
                        .append(' ');
            }
            MethodHandle maker = lookup.findConstructor(type, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, types.size());
            description.put(type.getName(), names.toString());
            return new Parts(
                    parts.toArray(Shape[]::new),
                    readers.toArray(MethodHandle[]::new),
                    maker.asType(MethodType.methodType(Object.class, Object[].class)));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("cannot pack " + type, e);
        }
    }

    private record Given() implements Shape {
        @Override
        public void write(Packer out, @Nullable Object value) {}

        @Override
        public Object read(Unpacker in) {
            return in.given();
        }
    }

    private record Whole() implements Shape {
        @Override
        public void write(Packer out, @Nullable Object value) {
            out.number(value == null ? 0 : (Integer) value);
        }

        @Override
        public Object read(Unpacker in) {
            return in.number();
        }
    }

    private record Truth() implements Shape {
        @Override
        public void write(Packer out, @Nullable Object value) {
            out.number(Boolean.TRUE.equals(value) ? 1 : 0);
        }

        @Override
        public Object read(Unpacker in) {
            return in.number() == 1;
        }
    }

    private record Words() implements Shape {
        @Override
        public void write(Packer out, @Nullable Object value) {
            out.words((String) value);
        }

        @Override
        public @Nullable Object read(Unpacker in) {
            return in.words();
        }
    }

    private record Decimal() implements Shape {
        @Override
        public void write(Packer out, @Nullable Object value) {
            out.words(value == null ? null : value.toString());
        }

        @Override
        public @Nullable Object read(Unpacker in) {
            String words = in.words();
            return words == null ? null : new BigDecimal(words);
        }
    }

    private record Day() implements Shape {
        @Override
        public void write(Packer out, @Nullable Object value) {
            out.words(value == null ? null : value.toString());
        }

        @Override
        public @Nullable Object read(Unpacker in) {
            String words = in.words();
            return words == null ? null : LocalDate.parse(words);
        }
    }

    private record Constant(Object[] constants) implements Shape {
        @Override
        public void write(Packer out, @Nullable Object value) {
            out.number(value == null ? 0 : ((Enum<?>) value).ordinal() + 1);
        }

        @Override
        public @Nullable Object read(Unpacker in) {
            int number = in.number();
            return number == 0 ? null : constants[number - 1];
        }
    }

    private record Many(Shape each) implements Shape {
        @Override
        public void write(Packer out, @Nullable Object value) {
            List<?> values = value == null ? List.of() : (List<?>) value;
            out.number(values.size());
            values.forEach(v -> each.write(out, v));
        }

        @Override
        public Object read(Unpacker in) {
            Object[] values = new Object[in.number()];
            for (int i = 0; i < values.length; i++) {
                values[i] = each.read(in);
            }
            return List.of(values);
        }
    }

    /** A record. One that came before, as the same entity in every mention, is written as its number. */
    private record Parts(Shape[] parts, MethodHandle[] readers, MethodHandle maker) implements Shape {
        @Override
        public void write(Packer out, @Nullable Object value) {
            if (out.begin(value)) {
                for (int i = 0; i < parts.length; i++) {
                    parts[i].write(out, get(readers[i], value));
                }
            }
        }

        private static Object get(MethodHandle reader, @Nullable Object of) {
            try {
                return (Object) reader.invokeExact((Object) of);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public @Nullable Object read(Unpacker in) {
            int mark = in.number();
            if (mark != Packer.NEW) {
                return in.known(mark);
            }
            int number = in.reserve();
            Object[] values = new Object[parts.length];
            for (int i = 0; i < parts.length; i++) {
                values[i] = parts[i].read(in);
            }
            Object value = make(values);
            in.keep(number, value);
            return value;
        }

        private Object make(Object[] values) {
            try {
                return (Object) maker.invokeExact(values);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
