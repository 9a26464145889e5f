namespace CareerBot.Core.Answers;

/// <summary>Logistic regression with a little ridge penalty, for a handful of signals; fitted by Newton's method, so without chance or learning rate.</summary>
internal sealed class LogisticModel
{
    private const int MostSteps = 25;
    private const double Ridge = 1e-2;
    private const double Converged = 1e-9;

    private readonly double[] _weights;

    private LogisticModel(double[] weights)
    {
        _weights = weights;
    }

    /// <summary>Weights in the order of the signals, the intercept last.</summary>
    public IReadOnlyList<double> Weights => _weights;

    /// <summary>Fits the model to weighted examples. With only one kind of outcome it answers with a constant near that outcome.</summary>
    public static LogisticModel Fit(IReadOnlyList<(double[] Signals, bool Outcome, double Weight)> examples)
    {
        var size = (examples.Count == 0 ? 0 : examples[0].Signals.Length) + 1;
        var weights = new double[size];
        for (var step = 0; step < MostSteps; step++)
        {
            var gradient = new double[size];
            var hessian = new double[size, size];
            foreach (var (signals, outcome, weight) in examples)
            {
                Accumulate(signals, outcome, weight, weights, gradient, hessian);
            }

            for (var i = 0; i < size; i++)
            {
                gradient[i] -= Ridge * weights[i];
                hessian[i, i] += Ridge;
            }

            var change = Solve(hessian, gradient);
            double largest = 0;
            for (var i = 0; i < size; i++)
            {
                weights[i] += change[i];
                largest = Math.Max(largest, Math.Abs(change[i]));
            }

            if (largest < Converged)
            {
                break;
            }
        }

        return new LogisticModel(weights);
    }

    /// <summary>Probability, 0 to 1.</summary>
    public double Probability(ReadOnlySpan<double> signals) => Probability(signals, _weights);

    private static double Probability(ReadOnlySpan<double> signals, double[] weights)
    {
        var sum = weights[^1];
        for (var i = 0; i < signals.Length; i++)
        {
            sum += weights[i] * signals[i];
        }

        return 1 / (1 + Math.Exp(-sum));
    }

    private static void Accumulate(double[] signals, bool outcome, double importance, double[] weights, double[] gradient, double[,] hessian)
    {
        var probability = Probability(signals, weights);
        var error = importance * ((outcome ? 1 : 0) - probability);
        var curvature = importance * Math.Max(probability * (1 - probability), 1e-6);
        for (var i = 0; i < weights.Length; i++)
        {
            var x = i < signals.Length ? signals[i] : 1;
            gradient[i] += error * x;
            for (var j = 0; j < weights.Length; j++)
            {
                hessian[i, j] += curvature * x * (j < signals.Length ? signals[j] : 1);
            }
        }
    }

    // Gaussian elimination; the ridge keeps the matrix positive definite, so no pivoting is needed.
    private static double[] Solve(double[,] matrix, double[] right)
    {
        var size = right.Length;
        for (var column = 0; column < size; column++)
        {
            for (var row = column + 1; row < size; row++)
            {
                var factor = matrix[row, column] / matrix[column, column];
                for (var k = column; k < size; k++)
                {
                    matrix[row, k] -= factor * matrix[column, k];
                }

                right[row] -= factor * right[column];
            }
        }

        var solution = new double[size];
        for (var row = size - 1; row >= 0; row--)
        {
            var sum = right[row];
            for (var k = row + 1; k < size; k++)
            {
                sum -= matrix[row, k] * solution[k];
            }

            solution[row] = sum / matrix[row, row];
        }

        return solution;
    }
}
