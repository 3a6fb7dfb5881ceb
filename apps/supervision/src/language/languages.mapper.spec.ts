import { describe, expect, it } from '@jest/globals';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsObject,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { IsDay, IsInstant, Problem, validationPipe } from '#http';
import { languages } from './languages.mapper.js';

class Part {
  @IsString()
  text!: string;
}

/** Every rule that requests of supervision are checked by, and breaks. */
class BrokenRequest {
  @IsString()
  string = 1;
  @IsBoolean()
  boolean = 1;
  @IsInt()
  int = 'x';
  @IsNumber()
  number = 'x';
  @IsObject()
  object = 1;
  @IsUUID()
  uuid = 'x';
  @IsArray()
  array = 1;
  @IsIn(['a', 'b'])
  chosen = 'c';
  @Min(1)
  least = 0;
  @Max(9)
  most = 10;
  @MinLength(2)
  short = 'x';
  @MaxLength(2)
  long = 'xxx';
  @Matches(/^y$/)
  pattern = 'x';
  @ArrayNotEmpty()
  empty = [];
  @ArrayMinSize(1)
  few = [];
  @ArrayMaxSize(1)
  many = [1, 2];
  @ArrayUnique()
  twice = [1, 1];
  @IsString({ each: true })
  strings = [1];
  @MaxLength(2, { each: true })
  longs = ['xxx'];
  @IsDay()
  day = 'x';
  @IsInstant()
  instant = 'x';
  @ValidateNested()
  @Type(() => Part)
  part = 'x';
  @ValidateNested({ each: true })
  @Type(() => Part)
  parts = ['x'];
}

describe('the language of the pages', () => {
  it('has words for whatever class-validator says', async () => {
    const refused: unknown = await validationPipe()
      .transform({ ...new BrokenRequest(), unknown: 1 }, { type: 'body', metatype: BrokenRequest })
      .catch((error: unknown) => error);
    const { errors = [] } = (refused as Problem).body;
    expect(errors.length).toBeGreaterThan(22);
    expect(errors.filter(({ reason }) => languages.id?.(reason) === undefined)).toEqual([]);
  });

  it.each([
    ['"" is no whole number from 0', 'kosong; harus bilangan bulat mulai dari 0'],
    ['"1,5" is no whole number from 0', '“1,5” bukan bilangan bulat mulai dari 0'],
    ['"" is no period', 'kosong; harus periode'],
    ['of 63.03 must say something', 'untuk 63.03 harus berisi'],
    ['has {bupati}, which is neither {urut} nor {tahun}', 'memuat {bupati}, bukan {urut} atau {tahun}'],
    ['from is before 2020-01-01.', 'from mendahului 2020-01-01.'],
    ['This commitment is done: return it first.', 'Komitmen ini sudah diputuskan: kembalikan dahulu.'],
    [
      'cannot be counted: Days of UTC cannot be counted: no zone of Indonesia.',
      'tidak dapat dihitung: hari di UTC tidak dapat dihitung: bukan zona Indonesia',
    ],
    ['years.0 is there twice; years.1 has not come yet', 'years.0 tercantum dua kali; years.1 belum tiba'],
  ])('says of %j: %s', (sentence, said) => {
    expect(languages.id?.(sentence)).toBe(said);
  });
});
