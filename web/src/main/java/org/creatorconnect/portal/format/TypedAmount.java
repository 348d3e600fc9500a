package org.creatorconnect.portal.format;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creatorconnect.money.Money;
import org.creatorconnect.refusal.ValidationFailed;

/**
 * Reads amounts and percentages as people type them and as the portal shows them: {@code 1,000.50},
 * {@code 1.000,50}, {@code 1 000,50 EUR}, {@code ١٬٠٠٠٫٥٠}, {@code 6.5 %}. The one place where
 * forms read numbers. What can be meant in two ways is refused and never guessed; a single point or
 * comma before three digits is decimal only when the reader's language writes decimals so.
 */
public final class TypedAmount {

    private static final int GROUP = 3;
    private static final int MOST_DIGITS = 15;
    private static final int PERCENT_DECIMALS = 4;
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    /** Blanks and marks that pages and spreadsheets put in, and that nobody sees. */
    private static final String UNSEEN = "[\\p{Cf}]";

    private static final Pattern SHAPE =
            Pattern.compile("(?<sign>-?)(?<digits>\\d(?:[\\d.,’ ]*\\d)?)");
    private static final Pattern GROUPED =
            Pattern.compile("[1-9]\\d{0,2}([.,’ ])\\d{3}(\\1\\d{3})*");

    /** The decimal mark of Arabic, which means nothing else. */
    private static final char ARABIC_DECIMAL = '٫';

    private final String field;
    private final Locale writing;
    private final char decimalMark;

    private TypedAmount(String field, Locale writing) {
        this.field = field;
        this.writing = writing;
        this.decimalMark = DecimalFormatSymbols.getInstance(writing).getDecimalSeparator();
    }

    /**
     * An amount in a currency.
     *
     * @param field named when it cannot be read
     * @param writing by whose habits numbers are written
     * @throws ValidationFailed when it is no amount of this currency, names another currency, or
     *     can be read in two ways
     */
    static Money money(String field, String typed, Currency currency, Locale writing) {
        return new TypedAmount(field, writing).money(typed, currency);
    }

    private Money money(String typed, Currency currency) {
        String code = currency.getCurrencyCode();
        String text = plain(typed).replaceAll("(?i)^" + code + " ?| ?" + code + "$", "");
        Matcher shape = SHAPE.matcher(text);
        if (!shape.matches()) {
            throw fault("must be an amount in " + code + " such as " + example(writing));
        }
        int decimals = currency.getDefaultFractionDigits();
        boolean decided = typed.indexOf(ARABIC_DECIMAL) >= 0;
        BigDecimal number = number(shape.group("digits"), decimals, decided);
        if (number.stripTrailingZeros().scale() > decimals) {
            throw fault(tooFine(code, decimals));
        }
        if (number.precision() - number.scale() > MOST_DIGITS) {
            throw fault("is too large");
        }
        Money amount = Money.parse(number.toPlainString(), currency);
        return shape.group("sign").isEmpty() ? amount : amount.negated();
    }

    /**
     * A percentage from 0 to 100 with at most four decimals, as a part of one.
     *
     * @throws ValidationFailed when it is none
     */
    static BigDecimal percent(String field, String typed, Locale writing) {
        String text = plain(typed).replaceAll(" ?%$", "");
        if (text.matches("\\d{1,3}([.,]\\d{1," + PERCENT_DECIMALS + "})?")) {
            BigDecimal percent = new BigDecimal(text.replace(',', '.'));
            if (percent.compareTo(ALL) <= 0) {
                return percent.movePointLeft(2);
            }
        }
        String example = NumberFormat.getNumberInstance(writing).format(new BigDecimal("6.5"));
        throw ValidationFailed.of(field, "must be a percentage from 0 to 100 such as " + example);
    }

    /**
     * A whole number, grouped or not: a point or comma in it can be nothing else than a group's.
     *
     * @throws NumberFormatException when it is none
     */
    static long whole(String typed) {
        String text = plain(typed);
        return Long.parseLong(GROUPED.matcher(text).matches() ? text.replaceAll("\\D", "") : text);
    }

    private BigDecimal number(String digits, int decimals, boolean decided) {
        int point = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
        String whole = point < 0 ? digits : digits.substring(0, point);
        String fraction = point < 0 ? "" : digits.substring(point + 1);
        if (point < 0) {
            return new BigDecimal(ungrouped(whole));
        }
        if (!decided) {
            boolean onlyOne = digits.replaceAll("\\d", "").length() == 1;
            if (onlyOne && fraction.length() == GROUP && GROUPED.matcher(digits).matches()) {
                return oneSeparator(digits, decimals);
            }
            if (GROUPED.matcher(digits).matches()) {
                return new BigDecimal(digits.replaceAll("\\D", ""));
            }
        }
        char mark = digits.charAt(point);
        if (whole.indexOf(mark) >= 0 || fraction.isEmpty()) {
            throw unreadable();
        }
        return new BigDecimal(ungrouped(whole) + "." + fraction);
    }

    /** {@code 1,000} or {@code 1.000}: a thousand, or one with three decimals. */
    private BigDecimal oneSeparator(String digits, int decimals) {
        String together = digits.replaceAll("\\D", "");
        if (decimals == 0) {
            return new BigDecimal(together);
        }
        if (decimals == GROUP && digits.indexOf(decimalMark) > 0) {
            return new BigDecimal(digits.replace(decimalMark, '.'));
        }
        throw fault(
                "can be read in two ways; write "
                        + together
                        + " or "
                        + digits.replaceAll("\\D\\d+", "")
                        + decimalMark
                        + "0".repeat(decimals));
    }

    private String ungrouped(String whole) {
        if (whole.matches("\\d+")) {
            return whole;
        }
        if (GROUPED.matcher(whole).matches()) {
            return whole.replaceAll("\\D", "");
        }
        throw unreadable();
    }

    private ValidationFailed unreadable() {
        return fault("cannot be read as a number; write it as " + example(writing));
    }

    private ValidationFailed fault(String message) {
        return ValidationFailed.of(field, message);
    }

    /** {@code 1,000.50} as the reader writes it. */
    static String example(Locale writing) {
        NumberFormat format = NumberFormat.getNumberInstance(writing);
        format.setMinimumFractionDigits(2);
        return format.format(new BigDecimal("1000.5"));
    }

    private static String tooFine(String code, int decimals) {
        return decimals == 0
                ? "must be a whole amount: " + code + " has no decimals"
                : "has more than the " + decimals + " decimals of " + code;
    }

    /** With plain digits, signs and blanks, whatever the keyboard or page made of them. */
    static String plain(String typed) {
        StringBuilder plain = new StringBuilder();
        typed.replaceAll(UNSEEN, "")
                .codePoints()
                .map(one -> Character.isDigit(one) ? '0' + Character.digit(one, 10) : one)
                .forEach(plain::appendCodePoint);
        return plain.toString()
                .replaceAll("[\\s\\p{Z}]+", " ")
                .replaceAll("[−‐‑–]", "-")
                .replaceAll("['٬]", "’")
                .replace(ARABIC_DECIMAL, '.')
                .strip()
                .replaceAll("^- ", "-");
    }
}
