package se.lotsen.app

import java.io.File
import java.io.FileOutputStream
import java.io.IOException
import java.nio.file.Files
import java.nio.file.StandardCopyOption.ATOMIC_MOVE

/** Keeps the bytes of a session in a folder: whole, or not at all. */
open class SnapshotStore(private val folder: File) {
    private val file = File(folder, "session.lotsen")

    /** What was saved; null where nothing was. It fails with [IOException] where something is there, but unreadable. */
    fun read(): ByteArray? = if (file.exists()) file.readBytes() else null

    /** Saves. It fails with [IOException] where the disk is full; what was saved before remains then. */
    open fun save(snapshot: ByteArray) {
        val next = File(folder, "session.lotsen.next")
        FileOutputStream(next).use {
            it.write(snapshot)
            it.fd.sync()
        }
        Files.move(next.toPath(), file.toPath(), ATOMIC_MOVE)
    }

    /** Moves what cannot be used to a name that nothing has yet. Where that fails the next save takes its place. */
    fun setAside() {
        val names = generateSequence(1) { it + 1 }.map { File(folder, "session.lotsen.unreadable-$it") }
        file.renameTo(names.first { !it.exists() })
    }
}
