package se.lotsen

import java.util.concurrent.Callable
import java.util.concurrent.CyclicBarrier
import java.util.concurrent.Executors
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

class ThreadTest {
    /** All threads send the same event at once: one is taken in, and the others find it stale or no longer asked. */
    @Test
    fun eightThreadsShareOneGuide() {
        Guide.open(NOW).use { guide ->
            val barrier = CyclicBarrier(THREADS)
            val threads = Executors.newFixedThreadPool(THREADS)
            try {
                var rounds = 0
                while (rounds < MOST_ROUNDS) {
                    val event = onwards(guide.current(NOW).screen) ?: break
                    val send = Callable {
                        barrier.await()
                        runCatching { guide.send(event, NOW) }
                    }
                    val results = threads.invokeAll(List(THREADS) { send }).map { it.get() }
                    assertEquals(1, results.count { it.isSuccess }, "$event")
                    val refusals = results.mapNotNull { it.exceptionOrNull() }
                    assertTrue(refusals.all { it is GuideException.Stale || it is GuideException.NotAsked }) {
                        "$refusals"
                    }
                    val update = results.firstNotNullOf { it.getOrNull() }
                    assertEquals(update.state(), guide.current(NOW).state())
                    rounds++
                }
                assertTrue(rounds in LEAST_ROUNDS until MOST_ROUNDS, "$rounds rounds")
            } finally {
                threads.shutdownNow()
            }
        }
    }

    private companion object {
        const val THREADS = 8
        const val LEAST_ROUNDS = 8
        const val MOST_ROUNDS = 100
    }
}
