using CareerBot.Core.Calibration;

namespace CareerBot.Core.Tests.Calibration;

public sealed class BinaryArraysTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(10, 10)]
    public void Count_up_to_the_most_is_read(int written, int most) => Assert.Equal(written, BinaryArrays.Count(Reader(writer => writer.Write(written)), most));

    [Theory]
    [InlineData(-1)]
    [InlineData(11)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    public void Count_below_zero_or_above_the_most_is_refused(int written) =>
        Assert.Throws<InvalidDataException>(() => BinaryArrays.Count(Reader(writer => writer.Write(written)), 10));

    [Fact]
    public void Read_gives_what_was_written_one_after_the_other()
    {
        var reader = Reader(writer =>
        {
            BinaryArrays.Write<float>(writer, [1.5f, float.NaN]);
            BinaryArrays.Write<int>(writer, []);
            BinaryArrays.Write<ulong>(writer, [ulong.MaxValue]);
        });

        Assert.Equal([1.5f, float.NaN], BinaryArrays.Read<float>(reader, 2));
        Assert.Empty(BinaryArrays.Read<int>(reader, 0));
        Assert.Equal([ulong.MaxValue], BinaryArrays.Read<ulong>(reader, 1));
    }

    private static BinaryReader Reader(Action<BinaryWriter> write)
    {
        var stream = new MemoryStream();
        write(new BinaryWriter(stream));
        stream.Position = 0;
        return new BinaryReader(stream);
    }
}
