package vn.unionledger.ops.bench;

import java.util.List;

/** One of the benchmarks. */
interface Benchmark {
    /** Measures it. @return what was found, as Markdown */
    String measure(List<String> arguments) throws Exception;

    static Benchmark of(String name) {
        return switch (name) {
            case "writes" -> new Writes();
            case "http" -> new Http();
            case "rolls" -> new Rolls();
            case "dues" -> new DuesYear();
            case "age" -> new Ages();
            case "fold" -> new Folds();
            case "rebuild" -> new Rebuilds();
            case "reads" -> new Reads();
            case "import" -> new Imports();
            default -> throw new IllegalArgumentException("no benchmark is called " + name);
        };
    }

    /** The argument at that place, where there is one. */
    static double number(List<String> arguments, int at, double otherwise) {
        return at < arguments.size() ? Double.parseDouble(arguments.get(at)) : otherwise;
    }
}
