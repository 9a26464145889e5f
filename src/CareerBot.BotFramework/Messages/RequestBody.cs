using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace CareerBot.BotFramework.Messages;

/// <summary>The whole body of a request in a rented buffer, never more of it than allowed.</summary>
internal sealed class RequestBody : IDisposable
{
    private const int FirstBuffer = 16 * 1024;

    private byte[] _buffer;
    private int _length;

    private RequestBody(int size) => _buffer = ArrayPool<byte>.Shared.Rent(size);

    public ReadOnlySpan<byte> Bytes => _buffer.AsSpan(0, _length);

    /// <summary>Reads the body; null when it has more than <paramref name="limit"/> bytes, whether its length was announced or not.</summary>
    public static async Task<RequestBody?> ReadAsync(HttpRequest request, int limit, CancellationToken cancellationToken)
    {
        if (request.ContentLength > limit)
        {
            return null;
        }

        var body = new RequestBody(Math.Min((int)(request.ContentLength ?? FirstBuffer) + 1, limit + 1));
        try
        {
            if (await body.FillAsync(request.Body, limit, cancellationToken))
            {
                return body;
            }
        }
        catch
        {
            body.Dispose();
            throw;
        }

        body.Dispose();
        return null;
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
        _length = 0;
    }

    private async Task<bool> FillAsync(Stream source, int limit, CancellationToken cancellationToken)
    {
        while (await source.ReadAsync(_buffer.AsMemory(_length), cancellationToken) is var read and > 0)
        {
            _length += read;
            if (_length > limit)
            {
                return false;
            }

            if (_length == _buffer.Length)
            {
                Grow();
            }
        }

        return true;
    }

    private void Grow()
    {
        var larger = ArrayPool<byte>.Shared.Rent(_buffer.Length * 2);
        Bytes.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
