package org.creatorconnect.benchmark.figure;

import java.util.List;

/**
 * How long somebody waits for an answer, in milliseconds.
 *
 * @param name what is asked, in a few words
 * @param answers one for each question; at least one
 * @param database the part of each that the database alone took; empty where that was not asked
 * @param statements the most that one question took; 0 where that was not asked
 * @param share of how many in 100 the bar tells
 * @param bar the longest that so many may take
 * @param mostStatements the most that one may take; 0 for any number
 */
public record Waits(
        String name,
        List<Double> answers,
        List<Double> database,
        int statements,
        int share,
        double bar,
        int mostStatements) {

    /** Of how many in 100 a bar tells where nothing else is said. */
    public static final int MOST = 95;

    /** As long as half of them take. */
    public double middle() {
        return of(answers, 50);
    }

    /** As long as its share of all take at most. */
    public double most() {
        return of(answers, share);
    }

    /** The same of the database alone. */
    public double mostOfDatabase() {
        return database.isEmpty() ? 0 : of(database, share);
    }

    public boolean holds() {
        return most() <= bar && (mostStatements == 0 || statements <= mostStatements);
    }

    private static double of(List<Double> figures, int percent) {
        List<Double> sorted = figures.stream().sorted().toList();
        return sorted.get(Math.max(0, (sorted.size() * percent + 99) / 100 - 1));
    }
}
