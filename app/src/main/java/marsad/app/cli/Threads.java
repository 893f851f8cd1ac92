package marsad.app.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** On how many threads a command works. */
final class Threads {
    @Option(
            names = "--threads",
            paramLabel = "N",
            converter = Positive.class,
            description = "Threads to work on; the output is the same for any number. Default: one per processor.")
    int count = Runtime.getRuntime().availableProcessors();

    /** A number from 1 on. */
    static final class Positive implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            try {
                int number = Integer.parseInt(value);
                if (number > 0) {
                    return number;
                }
            } catch (NumberFormatException e) {
                // Told below, like a number that is too small.
            }
            throw new TypeConversionException("must be a whole number of 1 or more, not " + value);
        }
    }
}
