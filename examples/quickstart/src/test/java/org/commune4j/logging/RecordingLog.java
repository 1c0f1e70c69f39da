package org.commune4j.logging;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.BasicMDCAdapter;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/** A back end for SLF4J that keeps what is logged; the pom names it. Debug is off until a test switches it on. */
public final class RecordingLog implements SLF4JServiceProvider {

    /** What was logged, each with its level before it. */
    static final List<String> LINES = new ArrayList<>();

    /** How often it was asked whether debug is on. */
    static final AtomicInteger QUESTIONS = new AtomicInteger();

    private static volatile boolean debug;

    static void start(boolean withDebug) {
        LINES.clear();
        QUESTIONS.set(0);
        debug = withDebug;
    }

    @Override
    public ILoggerFactory getLoggerFactory() {
        return Recorder::new;
    }

    @Override
    public IMarkerFactory getMarkerFactory() {
        return new BasicMarkerFactory();
    }

    @Override
    public MDCAdapter getMDCAdapter() {
        return new BasicMDCAdapter();
    }

    @Override
    public String getRequestedApiVersion() {
        return "2.0.99";
    }

    @Override
    public void initialize() {}

    private static final class Recorder extends LegacyAbstractLogger {
        private static final long serialVersionUID = 1;

        Recorder(String name) {
            this.name = name;
        }

        @Override
        public boolean isTraceEnabled() {
            return debug;
        }

        @Override
        public boolean isDebugEnabled() {
            QUESTIONS.incrementAndGet();
            return debug;
        }

        @Override
        public boolean isInfoEnabled() {
            return true;
        }

        @Override
        public boolean isWarnEnabled() {
            return true;
        }

        @Override
        public boolean isErrorEnabled() {
            return true;
        }

        @Override
        protected @Nullable String getFullyQualifiedCallerName() {
            return null;
        }

        @Override
        protected void handleNormalizedLoggingCall(
                Level level,
                @Nullable Marker marker,
                String text,
                Object @Nullable [] arguments,
                @Nullable Throwable failure) {
            LINES.add(level + " " + MessageFormatter.basicArrayFormat(text, arguments)
                    + (failure == null ? "" : " " + failure));
        }
    }
}
