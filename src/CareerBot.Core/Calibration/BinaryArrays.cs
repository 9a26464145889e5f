using System.Runtime.InteropServices;

namespace CareerBot.Core.Calibration;

/// <summary>Arrays of numbers in a binary stream, each with its length before it.</summary>
internal static class BinaryArrays
{
    /// <summary>Writes length and numbers.</summary>
    public static void Write<T>(BinaryWriter writer, ReadOnlySpan<T> values)
        where T : unmanaged
    {
        writer.Write(values.Length);
        writer.Write(MemoryMarshal.AsBytes(values));
    }

    /// <summary>Reads an array of just that length.</summary>
    /// <exception cref="InvalidDataException">Another length stands there.</exception>
    public static T[] Read<T>(BinaryReader reader, int length)
        where T : unmanaged
    {
        var there = reader.ReadInt32();
        if (there != length)
        {
            throw new InvalidDataException($"An array of {length} numbers was expected, not of {there}.");
        }

        var values = new T[length];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }

    /// <summary>Reads a number of things, at most <paramref name="most"/>.</summary>
    /// <exception cref="InvalidDataException">It is below 0 or above that.</exception>
    public static int Count(BinaryReader reader, int most) =>
        reader.ReadInt32() is var count && count >= 0 && count <= most ? count : throw new InvalidDataException($"{count} is no number of things here.");
}
