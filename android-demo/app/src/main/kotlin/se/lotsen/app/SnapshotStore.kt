package se.lotsen.app

import java.io.File
import java.io.FileNotFoundException
import java.io.FileOutputStream
import java.io.IOException
import java.nio.file.Files
import java.nio.file.StandardCopyOption.ATOMIC_MOVE

/** Keeps the bytes of a session in a folder: whole, or not at all. */
open class SnapshotStore(private val folder: File) {
    private val file = File(folder, "session.lotsen")

    /** What was saved; null where nothing was. It fails with [IOException] where something is there, but unreadable. */
    fun read(): ByteArray? =
        try {
            file.readBytes()
        } catch (missing: FileNotFoundException) {
            if (file.exists()) throw missing
            null
        }

    /** Saves. It fails with [IOException] where the disk is full; what was saved before remains then. */
    open fun save(snapshot: ByteArray) {
        val next = File(folder, "session.lotsen.next")
        FileOutputStream(next).use {
            it.write(snapshot)
            it.fd.sync()
        }
        Files.move(next.toPath(), file.toPath(), ATOMIC_MOVE)
    }

    /** Moves what cannot be used to a name that nothing has yet. */
    fun setAside() {
        val free = generateSequence(1) { it + 1 }.map { File(folder, "session.lotsen.unreadable-$it") }
        if (file.exists()) Files.move(file.toPath(), free.first { !it.exists() }.toPath(), ATOMIC_MOVE)
    }
}
