using System.Security.Cryptography;
using System.Text;
using CareerBot.Core.Knowledge;

namespace CareerBot.Core.Answers;

/// <summary>
/// Keeps what was trained in files, so that a start with the same content needs no training. A file is used only by the very program, engine and content
/// that wrote it; one that is damaged is trained again. A folder that cannot be written costs the time of training, and nothing else.
/// </summary>
/// <param name="folder">Folder of the files; made when the first is written.</param>
public sealed class ModelCache(string folder)
{
    private const int MostFiles = 4;
    private const string Extension = ".model";

    /// <summary>Why the last write failed; null when it did not.</summary>
    public string? Problem { get; private set; }

    /// <summary>Reads the model of that key; false when there is none that can be used.</summary>
    internal bool TryRead(string key, Action<BinaryReader> read)
    {
        try
        {
            var bytes = File.ReadAllBytes(PathOf(key));
            var body = bytes.AsSpan(SHA256.HashSizeInBytes);
            if (!SHA256.HashData(body).AsSpan().SequenceEqual(bytes.AsSpan(0, SHA256.HashSizeInBytes)))
            {
                return false;
            }

            using var reader = new BinaryReader(new MemoryStream(bytes, SHA256.HashSizeInBytes, body.Length, writable: false));
            read(reader);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException or ArgumentException)
        {
            return false;
        }
    }

    /// <summary>Writes the model of that key; <see cref="Problem"/> says why where it could not.</summary>
    internal void Write(string key, Action<BinaryWriter> write)
    {
        var temporary = Path.Combine(folder, Path.GetRandomFileName());
        try
        {
            Directory.CreateDirectory(folder);

            // Another process may read or write the same file: it appears whole or not at all.
            using (var stream = new FileStream(temporary, FileMode.CreateNew))
            {
                using var body = new MemoryStream();
                using var writer = new BinaryWriter(body, Encoding.UTF8, leaveOpen: true);
                write(writer);
                writer.Flush();
                var bytes = body.GetBuffer().AsSpan(0, (int)body.Length);
                stream.Write(SHA256.HashData(bytes));
                stream.Write(bytes);
            }

            File.Move(temporary, PathOf(key), overwrite: true);
            DeleteOld();
            Problem = null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Problem = exception.Message;
            Discard(temporary);
        }
    }

    /// <summary>The key of what is trained from that content by that engine and this program.</summary>
    internal static string KeyOf(KnowledgeBase knowledge, string engine) => Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes($"{typeof(ModelCache).Assembly.ManifestModule.ModuleVersionId}|{engine}|{knowledge.Version}")))[..16];

    private string PathOf(string key) => Path.Combine(folder, key + Extension);

    private static void Discard(string file)
    {
        try
        {
            File.Delete(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Why it could not be written is told; that it could not be deleted either says no more.
        }
    }

    private void DeleteOld()
    {
        foreach (var old in new DirectoryInfo(folder).GetFiles("*" + Extension).OrderByDescending(file => file.LastWriteTimeUtc).Skip(MostFiles))
        {
            old.Delete();
        }
    }
}
