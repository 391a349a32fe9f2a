# Finds a JDK of release 25 or later; to be read in by a POSIX shell.
#
#   find_jdk   sets JAVA_HOME (exported) and answers 0, or says in one sentence what is missing and answers 1.
#
# Looked at in this order: $JAVA_HOME, the java on the PATH, then the newest in the folders of $JDK_FOLDERS, which are
# /usr/lib/jvm and those of ~/.sdkman where that is not set.

jdk_release_min=25

# The feature release of the JDK in folder $1, such as 25; nothing when there is no whole JDK.
jdk_release() {
    if [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ]; then
        if [ -r "$1/release" ]; then
            sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
        else
            "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p'
        fi
    fi
}

jdk_is_new_enough() {
    release=$(jdk_release "$1")
    [ -n "$release" ] && [ "$release" -ge "$jdk_release_min" ]
}

find_jdk() {
    if [ -n "${JAVA_HOME:-}" ] && jdk_is_new_enough "$JAVA_HOME"; then
        export JAVA_HOME
        return 0
    fi
    JAVA_HOME=
    if on_path=$(command -v java); then
        home=$(dirname "$(dirname "$(readlink -f "$on_path")")")
        if jdk_is_new_enough "$home"; then
            JAVA_HOME=$home
        fi
    fi
    if [ -z "$JAVA_HOME" ]; then
        newest=0
        for folder in ${JDK_FOLDERS:-/usr/lib/jvm "${HOME:-/root}/.sdkman/candidates/java"}; do
            for home in "$folder"/*; do
                if jdk_is_new_enough "$home" && [ "$release" -gt "$newest" ]; then
                    newest=$release
                    JAVA_HOME=$home
                fi
            done
        done
    fi
    if [ -z "$JAVA_HOME" ]; then
        unset JAVA_HOME
        echo "Cần JDK $jdk_release_min trở lên nhưng không tìm thấy trong /usr/lib/jvm, \$JAVA_HOME, PATH hay ~/.sdkman: hãy cài rồi chạy lại. / A JDK of release $jdk_release_min or later is needed and none is in /usr/lib/jvm, \$JAVA_HOME, the PATH or ~/.sdkman: install one and run this again." >&2
        return 1
    fi
    export JAVA_HOME
}
